import { _d as ENV_KEY, bd as fromEnv, gd as ENV_EXPIRATION, hd as ENV_CREDENTIAL_SCOPE, md as ENV_ACCOUNT_ID, vd as ENV_SECRET, yd as ENV_SESSION } from "./aws.js";

export { fromEnv };