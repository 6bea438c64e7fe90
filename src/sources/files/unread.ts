import { startOfFile } from "../../model/location.ts";
import type { Notification } from "../../model/notification.ts";
import { reasonWithoutText, type BinaryContent, type TextReading } from "./read-text.ts";

/**
 * What to say of a file that is no text that can be read. A file that somebody named is an error; one that was merely
 * found in a folder
 * is left alone when it is binary, and told when it was too big, could not be opened, or is code with characters that
 * no text has.
 */
export function unreadNotification(
  uri: string,
  named: boolean,
  reading: Exclude<TextReading, { kind: "text" }>,
): Notification {
  const isCode = reading.kind === "binary" && reading.content === "code";
  const serious = named || isCode || reading.kind !== "binary";
  const start = startOfFile(uri).locate();
  return {
    level: serious ? "error" : "note",
    message: messageFor(uri, reading),
    location: isCode ? { ...start, startLine: reading.line, endLine: reading.line } : start,
    incomplete: serious,
  };
}

function messageFor(uri: string, reading: Exclude<TextReading, { kind: "text" }>): string {
  switch (reading.kind) {
    case "binary":
      return `${uri} was not checked: ${binaryMessage(uri, reading.content)}`;
    case "too-big":
      return `${uri} was not checked: ${reasonWithoutText(reading)}.`;
    case "failed":
      return `${uri} cannot be read: ${reading.reason}.`;
  }
}

function binaryMessage(uri: string, content: BinaryContent): string {
  switch (content) {
    case "terraform-plan":
      return `it is a Terraform plan in the binary form that only Terraform reads. Run "terraform show -json ${uri} > plan.json" (or "tofu show") in the folder where it was planned, and check plan.json.`;
    case "zip":
      return "it is a zip archive. Unpack it, and check what it holds.";
    case "code":
      return "it holds a NUL character, which no text has. Remove it.";
    case "other":
      return 'it is not text but binary data. For a Terraform plan file, check the output of "terraform show -json" instead.';
  }
}
