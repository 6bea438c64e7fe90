import { $t as fromIni, Qt as fromNodeProviderChain } from "./aws.js";

export { fromIni, fromNodeProviderChain };