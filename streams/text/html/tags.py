"""Names of tags, by what they do to the text of a page (HTML Living Standard; what is left out is inline)."""

VOID = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
    ]
)
"""Elements without content."""

UNSEEN = frozenset(
    [
        "audio",
        "button",
        "canvas",
        "head",
        "iframe",
        "math",
        "noscript",
        "object",
        "script",
        "select",
        "style",
        "svg",
        "template",
        "textarea",
        "title",
        "video",
    ]
)
"""Elements whose content no reader sees as text."""

CELLS = frozenset(["td", "th"])
"""Cells of a table."""

BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "br",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "html",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "tr",
        "ul",
    ]
)
"""Elements that stand on lines of their own."""

NEVER_CUED = frozenset(["article", "body", "h1", "html", "main"])
"""Elements that hold the article itself, whatever their class says."""

HOLDERS = frozenset(["dl", "ol", "table", "ul"])
"""Elements whose parts end only inside of them."""

ENDS = {"li": ("li",), "td": CELLS, "th": CELLS, "tr": ("tr",), "dt": ("dt", "dd"), "dd": ("dt", "dd")}
"""What an opening tag ends, if it is open in the same holder."""
