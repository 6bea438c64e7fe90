/** The resource types that are stacks of their own, with the properties that say what they are made of. */
export interface StackType {
  /** The property that names the template. */
  readonly template: string;
  /** Whether the template can stand in the property `TemplateBody`, and be deployed to several accounts and Regions. */
  readonly isStackSet: boolean;
}

/** CloudFormation reference: AWS::CloudFormation::Stack and StackSet; SAM reference: AWS::Serverless::Application. */
export const stackTypes: ReadonlyMap<string, StackType> = new Map([
  ["AWS::CloudFormation::Stack", { template: "TemplateURL", isStackSet: false }],
  ["AWS::CloudFormation::StackSet", { template: "TemplateURL", isStackSet: true }],
  ["AWS::Serverless::Application", { template: "Location", isStackSet: false }],
]);
