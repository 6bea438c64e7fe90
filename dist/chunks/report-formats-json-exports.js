import { n as jsonNotification, r as renderJson, t as jsonFinding } from "./report-formats-json.js";

export { renderJson };