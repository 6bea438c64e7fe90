const { Stack, NestedStack, aws_cloudtrail: cloudtrail, aws_dynamodb: dynamodb, aws_s3: s3, aws_timestream: timestream } = require("aws-cdk-lib");

class DataStack extends Stack {
  constructor(scope, id, props) {
    super(scope, id, props);
    this.orders = new dynamodb.Table(this, "Orders", { partitionKey: { name: "id", type: dynamodb.AttributeType.STRING } });
    this.database = new timestream.CfnDatabase(this, "Metrics", {});
    this.readings = new timestream.CfnTable(this, "Readings", { databaseName: this.database.ref });
  }
}

class LogStack extends NestedStack {
  constructor(scope, id, props) {
    super(scope, id, props);
    this.logs = new s3.Bucket(this, "Logs");
    new cloudtrail.CfnTrail(this, "ManagementTrail", {
      isLogging: true,
      isMultiRegionTrail: true,
      includeGlobalServiceEvents: true,
      s3BucketName: this.logs.bucketName,
    });
  }
}

class AuditStack extends Stack {
  constructor(scope, id, { data, complete, ...props }) {
    super(scope, id, props);
    const { logs } = new LogStack(this, "LogStack");
    const forDatabase = complete ? [] : [{ field: "resources.ARN", startsWith: [data.database.attrArn] }];
    new cloudtrail.CfnTrail(this, "DataTrail", {
      isLogging: true,
      isMultiRegionTrail: true,
      includeGlobalServiceEvents: true,
      s3BucketName: logs.bucketName,
      advancedEventSelectors: [
        { name: "orders", fieldSelectors: [{ field: "eventCategory", equalTo: ["Data"] }, { field: "resources.type", equalTo: ["AWS::DynamoDB::Table"] }, { field: "resources.ARN", equalTo: [data.orders.tableArn] }] },
        { name: "readings", fieldSelectors: [{ field: "eventCategory", equalTo: ["Data"] }, { field: "resources.type", equalTo: ["AWS::Timestream::Table"] }, { field: "resources.ARN", equalTo: [data.readings.attrArn] }] },
        { name: "metrics", fieldSelectors: [{ field: "eventCategory", equalTo: ["Data"] }, { field: "resources.type", equalTo: ["AWS::Timestream::Database"] }, ...forDatabase] },
        { name: "logs", fieldSelectors: [{ field: "eventCategory", equalTo: ["Data"] }, { field: "resources.type", equalTo: ["AWS::S3::Object"] }] },
      ],
    });
  }
}

module.exports = { DataStack, AuditStack };
