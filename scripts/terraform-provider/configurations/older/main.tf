# Version 5 of the provider: resources have no Region of their own.
terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

provider "aws" {
  region = "cn-north-1"
}

resource "aws_dynamodb_table" "orders" {
  name     = "orders"
  hash_key = "id"
  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_cloudtrail" "main" {
  name           = "main"
  s3_bucket_name = "logs"
  event_selector {
    data_resource {
      type   = "AWS::DynamoDB::Table"
      values = [aws_dynamodb_table.orders.arn]
    }
  }
}
