import { mf as defaultProvider, pf as credentialsTreatedAsExpired } from "./aws.js";

export { defaultProvider };