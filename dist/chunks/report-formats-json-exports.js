import { n as renderJson, t as jsonNotification } from "./report-formats-json.js";

export { renderJson };