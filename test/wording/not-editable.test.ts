import { describe } from "vitest";
import type { Location } from "../../src/model/location.ts";
import type { NotEditable } from "../../src/model/reasons/not-editable.ts";
import type { WriteRefusal } from "../../src/model/reasons/write-refusal.ts";
import {
  notEditableSentence,
  notEditableWords,
  writeRefusalSentence,
  writeRefusalWords,
} from "../../src/wording/not-editable.ts";
import { saysOfEach, type ExpectedWords } from "./expected-words.ts";

const at: Location = { uri: "audit.tf", startLine: 7, startColumn: 3, endLine: 9, endColumn: 4 };
const arn = "arn:aws:cloudtrail:eu-west-1:111122223333:trail/audit";

const expected: ExpectedWords<NotEditable, string> = {
  live: [[{ code: "live", id: arn }, `${arn} is live, not code. Run the command of --format cli.`]],
  "made-by-control-tower": [
    [
      { code: "made-by-control-tower", id: arn },
      `${arn} belongs to AWS Control Tower, which resets what you change. Add a trail of your own for these events.`,
    ],
  ],
  "made-by-accelerator": [
    [
      { code: "made-by-accelerator", at },
      "The Landing Zone Accelerator makes the selectors of this trail itself (audit.tf:7). Add a trail of your own.",
    ],
  ],
  synthesized: [
    [
      { code: "synthesized", construct: "App/Audit", at, trace: null },
      "The construct App/Audit makes this template. Set the selectors in the app, at audit.tf:7.",
    ],
    [
      { code: "synthesized", construct: "App/Audit", at, trace: "/app/lib/audit.ts:3:5" },
      "The construct App/Audit makes this template. Set the selectors in the app, at /app/lib/audit.ts:3:5.",
    ],
  ],
  "made-from-configuration": [
    [
      { code: "made-from-configuration", address: "aws_cloudtrail.audit", at: null },
      "Terraform made this file from the configuration. Edit the block aws_cloudtrail.audit there.",
    ],
    [
      { code: "made-from-configuration", address: "aws_cloudtrail.audit", at },
      "Terraform made this file from the configuration. Edit the block at audit.tf:7.",
    ],
  ],
  "fetched-module": [
    [
      { code: "fetched-module", call: at },
      "The trail comes from a module that is fetched, and its call at audit.tf:7 has no list of selectors to add to. " +
        "Give the module the selectors there, or use another module.",
    ],
  ],
  "list-computed": [
    [
      { code: "list-computed", property: "AdvancedEventSelectors", at },
      "AdvancedEventSelectors is computed at audit.tf:7, not written out as a list. " +
        "Add the selectors to what it is made from.",
    ],
  ],
  "no-list": [
    [
      { code: "no-list", property: "AdvancedEventSelectors", at },
      "The resource at audit.tf:7 has no AdvancedEventSelectors to add to.",
    ],
  ],
  "text-shared": [
    [
      { code: "text-shared", anchor: "all", at },
      "Other parts of the file use &all at audit.tf:7. Write the selectors of this resource out first.",
    ],
  ],
  "text-not-found": [
    [{ code: "text-not-found", at }, "The resource is not written out at audit.tf:7. Add the selectors by hand."],
  ],
  "no-reference": [
    [
      { code: "no-reference", resource: "data.yaml#Uploads", others: [] },
      "The file cannot refer to Uploads, and its ARN is not known. Hand the ARN on, or record the whole type.",
    ],
  ],
  "reads-otherwise": [
    [
      { code: "reads-otherwise", at },
      "An edit at audit.tf:7 would not record what this list does, so none is shown. Add the selectors by hand.",
    ],
  ],
  "value-not-kept": [
    [
      { code: "value-not-kept", at },
      "The value at audit.tf:7 cannot be written in another place. Convert the selectors by hand.",
    ],
  ],
};

describe("not editable", () => {
  saysOfEach(notEditableWords, expected, notEditableSentence);
});

const refusals: ExpectedWords<WriteRefusal, string> = {
  "not-tracked": [
    [{ code: "not-tracked", uri: "a.yaml" }, "a.yaml is not written: git does not track it. Run git add on it first."],
  ],
  "no-repository": [
    [
      { code: "no-repository", uri: "a.yaml", because: "/tmp is not inside a git repository." },
      "a.yaml is not written: /tmp is not inside a git repository.",
    ],
  ],
  "changed-since": [
    [
      { code: "changed-since", uri: "a.yaml" },
      "a.yaml is not written: it has changed since it was judged. Run the command again.",
    ],
  ],
  "link-or-outside": [
    [
      { code: "link-or-outside", uri: "a.yaml" },
      "a.yaml is not written: a symbolic link leads to it, or it is outside of the repository. Edit the file itself.",
    ],
  ],
  "not-utf-8": [[{ code: "not-utf-8", uri: "a.yaml" }, "a.yaml is not written: it is not UTF-8. Convert it first."]],
  unreadable: [[{ code: "unreadable", uri: "a.yaml" }, "a.yaml is not written: it cannot be read."]],
};

describe("not written", () => {
  saysOfEach(writeRefusalWords, refusals, writeRefusalSentence);
});
