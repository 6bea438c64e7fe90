import { t as syntaxErrorIn } from "./yaml.js";

export { syntaxErrorIn };