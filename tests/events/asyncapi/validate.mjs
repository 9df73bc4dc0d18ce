// Prints the diagnostics of AsyncAPI's own parser as JSON; exits 1 when the document is not valid.
import { Parser, fromFile } from "@asyncapi/parser";

const { document, diagnostics } = await fromFile(new Parser(), process.argv[2]).parse();
const errors = diagnostics.filter((each) => each.severity === 0);
console.log(JSON.stringify({ isValid: document !== undefined, errors }, null, 1));
process.exitCode = document === undefined || errors.length > 0 ? 1 : 0;
