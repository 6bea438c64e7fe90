import { n as explainText, r as notificationLines, t as countsLine } from "./report-explain-text.js";

export { explainText };