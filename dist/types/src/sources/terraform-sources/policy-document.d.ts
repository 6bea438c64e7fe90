/** The JSON that the data source `aws_iam_policy_document` makes of its blocks (Terraform registry, provider hashicorp/aws). */
import type { Text } from "../../model/text.ts";
import type { BlockInstance, World } from "./world.ts";
/** The document; undefined where it is built from other documents, or where the sources leave open what it holds. */
export declare function policyDocument(world: World, block: BlockInstance): Text | undefined;
