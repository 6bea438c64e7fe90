import { sn as fromProcess } from "./aws.js";

export { fromProcess };