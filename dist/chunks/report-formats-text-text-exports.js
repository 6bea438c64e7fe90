import { t as renderText } from "./report-text.js";

export { renderText };