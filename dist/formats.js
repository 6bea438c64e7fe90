// src/report/formats.ts
/** The names of the formats, apart from the formats themselves so that the command line can list them without loading them. */
const formats = [
	"text",
	"json",
	"sarif",
	"markdown",
	"github"
];
/** The format that a file's extension names (`.sarif`, `.json`, `.md`, `.txt`), or undefined. */
function formatOfFile(path) {
	switch (/\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase()) {
		case "sarif": return "sarif";
		case "json": return path.toLowerCase().endsWith(".sarif.json") ? "sarif" : "json";
		case "md": return "markdown";
		case "txt": return "text";
		default: return;
	}
}

export { formats as n, formatOfFile as t };