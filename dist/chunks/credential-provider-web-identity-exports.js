import { en as fromTokenFile, tn as fromWebToken } from "./aws.js";

export { fromTokenFile, fromWebToken };