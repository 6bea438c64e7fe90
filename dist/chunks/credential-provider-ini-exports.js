import { ln as fromIni } from "./aws.js";

export { fromIni };