"""Names that only say whose supplier, rival or customer somebody is: "Rivals of Tesla fell 3%" tells nothing of Tesla."""

from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Name
from streams.text.cues import Cue

_ENDING = r"[^\W\d_]{0,6}"
_WITH_OF = (
    r"rival|competitor|supplier|customer|client|vendor|dealer|contractor|subsidiar|affiliate|licensee|franchisee"
    r"|zulieferer|lieferant|konkurrent|wettbewerber|kunden|tochterfirm|tochtergesellschaft|abnehmer|leverancier|toeleverancier|concurrent|klanten|dochter"
    r"|leverantor|underleverantor|kunder|dotterbolag|leverandor|datterselskab|datterselskap|fournisseur|sous-traitant|equipementier|filial|proveedor|competidor|concesionario"
    r"|fornitor|concorrent|controllat|fornecedor|subsidiaria|furnizor|concurent|προμηθευτ|ανταγωνιστ|πελατ|θυγατρικ"
)
_OF = r"(?:of|to|for|the|von|des|der|van|de|het|till|til|av|af|du|d['’]|del|la|di|della|dell['’]|da|do|dos|das|ai|al|lui|τησ|του|των)"
_WITHOUT_OF = (
    r"dostawc|podwykonawc|rywal|konkurenc|spolk[ai] zalezn|dodavatel|поставщик|конкурент|соперник|клиент|постачальник"
    r"|pemasok|pembekal|pesaing|anak usaha|anak perusahaan|anak syarikat|entitas anak|nha cung cap|doi thu|khach hang|cong ty con"
)
"""Kin in languages where the name behind it stands in a case, or with nothing between."""
_KIN_OF = Cue(
    rf"\b(?:(?:{_WITH_OF}){_ENDING} (?:{_OF} ?){{1,2}}|(?:{_WITHOUT_OF}){_ENDING} (?:(?:utama|terbesar|dari|milik|chinh|lon nhat|cua|firmy|spolki|компании) )*)$"
)
"""Right before a name they make it that of somebody else's kin."""
_ITS_KIN = Cue(
    r"(?:['’]?(?:nin|nun|in|un|yin|yun))? (?:ana |en buyuk |baslica )?(?:tedarikci|rakip|rakib|musteri|bayi|istirak)\w*"
    r"|(?:n|in|en)? (?:toimittaj|alihankkij|kilpailij|asiakka|tytaryhtio)\w*"
    r"|(?: |-)?(?:beszallito|versenytars|rivalis|ugyfel|leanyvallalat)\w*"
    r"| (?:के|की) (?:सप्लायर|आपूर्तिकर्ता|प्रतिद्वंद्वी|ग्राहक|डीलर|सहायक)\S*"
)
"""Right behind a name they make it that of somebody else's kin."""
_HOLDERS_OF = Cue(
    r"\b(?:funds?|etfs?|portfolios?|investors|trusts?|baskets?|products) (?:that |which )?(?:(?:own|hold|track|short|back|buy)(?:s|ing)?|(?:backed by|tied to|linked to|exposed to|betting on|invested in|investing in|that invests? in))"
    r"(?: the)? (?:[\w.&'’-]+(?:,| and|,? and) )*$"
)
"""Before a name, or a list that it ends, they make it what somebody holds: "Funds holding Nvidia gained 5%"."""
_KIN = _KIN_OF.bit | _ITS_KIN.bit | _HOLDERS_OF.bit


def is_of_kin(scope: Scope, motion: Motion, name: Name) -> bool:
    """Whether a name stands before its verb only to say whose supplier, rival or customer moved, or who holds it."""
    sentence = scope.sentence
    if not sentence.cues & _KIN or motion.end <= name.start:
        return False
    if sentence.cues & _HOLDERS_OF.bit and _HOLDERS_OF.search(sentence.gap(sentence.start, name.start)):
        return True
    if not name.is_stock:
        return False
    if sentence.cues & _ITS_KIN.bit and _ITS_KIN.match(sentence.gap(name.end, sentence.end)) is not None:
        return True
    return _KIN_OF.search(sentence.gap(max(sentence.start, name.start - 48), name.start)) is not None
