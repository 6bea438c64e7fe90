import { t as renderMarkdown } from "./report-formats-markdown-markdown.js";

export { renderMarkdown };