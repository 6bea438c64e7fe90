import { _d as ENV_EXPIRATION, bd as ENV_SESSION, gd as ENV_CREDENTIAL_SCOPE, hd as ENV_ACCOUNT_ID, vd as ENV_KEY, xd as fromEnv, yd as ENV_SECRET } from "./aws.js";

export { fromEnv };