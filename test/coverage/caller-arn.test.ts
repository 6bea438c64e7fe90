import { expect, it } from "vitest";
import { loadSemantics } from "../../src/catalog/semantics.ts";
import { callerArn } from "../../src/coverage/caller-arn.ts";

const names = { partition: "aws", account: "111122223333", filler: "example" };

it.each([
  ["nothing but the partition", "arn:aws:", "", "arn:aws:iam::111122223333:user/example"],
  ["an account", "arn:aws:iam::444455556666:", "", "arn:aws:iam::444455556666:user/example"],
  ["a part of an account", "arn:aws:iam::4444", "", "arn:aws:iam::444422223333:user/example"],
  [
    "a role",
    "arn:aws:sts::444455556666:assumed-role/Admin/",
    "",
    "arn:aws:sts::444455556666:assumed-role/Admin/example",
  ],
  [
    "the start of a role",
    "arn:aws:sts::444455556666:assumed-role/Ad",
    "",
    "arn:aws:sts::444455556666:assumed-role/Adexample/example",
  ],
  ["another service", "arn:aws:sts:", "", "arn:aws:sts::111122223333:assumed-role/example/example"],
  ["an end", "arn:aws:", "Deployer", "arn:aws:iam::111122223333:user/exampleDeployer"],
  ["another partition", "arn:aws-us-gov:", "", "arn:aws-us-gov:iam::111122223333:user/example"],
])("a caller that begins with %s", (_, start, end, arn) => {
  expect(callerArn(start, end, loadSemantics().callerArns, names)).toBe(arn);
});

it.each([
  ["arn:aws:s3:::bucket", ""],
  ["arn:aws:iam::111122223333:role/", ""],
  ["arn:aws:", "*"],
])("no record shows a caller that begins with %s and ends with %s", (start, end) => {
  expect(callerArn(start, end, loadSemantics().callerArns, names)).toBeNull();
});
