terraform {
  required_providers {
    aws = { source = "hashicorp/aws", version = "~> 6.0" }
  }
}

provider "aws" {
  region = "eu-central-1"
}

variable "environment" {
  type    = string
  default = "prod"
}

locals {
  name = "ledger-${var.environment}"
}

data "aws_caller_identity" "current" {}

resource "aws_dynamodb_table" "accounts" {
  name             = "${local.name}-accounts"
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "id"
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"

  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_timestreamwrite_database" "metrics" {
  database_name = "metrics"
}

resource "aws_timestreamwrite_table" "latency" {
  database_name = aws_timestreamwrite_database.metrics.database_name
  table_name    = "latency"
}

module "trail" {
  source = "./modules/trail"

  name = local.name
  data_events = {
    "AWS::DynamoDB::Table"     = [aws_dynamodb_table.accounts.arn]
    "AWS::Timestream::Database" = []
  }
}
