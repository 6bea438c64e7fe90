import { an as validateSsoProfile, in as fromSSO, on as isSsoProfile } from "./aws.js";

export { fromSSO };