/**
 * Resources of the provider `awscc`, which is generated from CloudFormation's resource schemas: types and attributes are those of CloudFormation
 * in another spelling, `awscc_dynamodb_global_table` for `AWS::DynamoDB::GlobalTable`, `table_name` for `TableName`.
 * The spelling is that of the provider's own generator (hashicorp/terraform-provider-awscc, internal/naming).
 */
import type { CatalogIndex, Declarations } from "../../catalog/catalog.ts";
/** The declarations of Terraform types, with those of `awscc` that follow from the declarations of CloudFormation types. */
export declare function terraformDeclarations(index: CatalogIndex): Declarations;
/** The attribute for a property: `KMSKeyId` is `kms_key_id`, `CloudWatchLogsRoleArn` is `cloudwatch_logs_role_arn`. */
export declare function attributeName(property: string): string;
