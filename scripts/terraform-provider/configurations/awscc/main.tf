# The provider that follows the CloudFormation schema.
terraform {
  required_providers {
    awscc = { source = "hashicorp/awscc" }
  }
}

provider "awscc" {
  region = "eu-west-1"
}

resource "awscc_dynamodb_table" "orders" {
  table_name = "orders"
  key_schema = jsonencode([{ AttributeName = "id", KeyType = "HASH" }])
  stream_specification = {
    stream_view_type = "NEW_IMAGE"
  }
}

resource "awscc_dynamodb_table" "unnamed" {
  key_schema = jsonencode([{ AttributeName = "id", KeyType = "HASH" }])
}

resource "awscc_s3_bucket" "data" {
  bucket_name = "example-data"
}

resource "awscc_sns_topic" "alarms" {
  topic_name = "alarms"
}

resource "awscc_cloudtrail_trail" "basic" {
  trail_name            = "basic"
  is_logging            = true
  is_multi_region_trail = true
  s3_bucket_name        = "logs"
  event_selectors = [
    {
      read_write_type = "All"
      data_resources = [
        {
          type   = "AWS::DynamoDB::Table"
          values = [awscc_dynamodb_table.orders.arn]
        },
        {
          type   = "AWS::S3::Object"
          values = ["arn:aws:s3:::example-data/"]
        },
      ]
    },
  ]
}

resource "awscc_cloudtrail_trail" "advanced" {
  trail_name     = "advanced"
  is_logging     = true
  s3_bucket_name = awscc_s3_bucket.data.bucket_name
  advanced_event_selectors = [
    {
      name = "Topics"
      field_selectors = [
        { field = "eventCategory", equals = ["Data"] },
        { field = "resources.type", equals = ["AWS::SNS::Topic"] },
        { field = "resources.ARN", equals = [awscc_sns_topic.alarms.topic_arn] },
      ]
    },
    {
      field_selectors = [{ field = "eventCategory", equals = ["Management"] }]
    },
  ]
}

resource "awscc_cloudtrail_trail" "defaults" {
  is_logging     = false
  s3_bucket_name = "logs"
}

resource "awscc_cloudtrail_event_data_store" "defaults" {
  name = "defaults"
}

resource "awscc_cloudtrail_event_data_store" "management" {
  name              = "management"
  ingestion_enabled = false
  advanced_event_selectors = [
    {
      field_selectors = [{ field = "eventCategory", equals = ["Management"] }]
    },
  ]
}
