# A plan that fails half-way: one resource breaks its own promise.
terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

provider "aws" {
  region = "eu-west-1"
}

resource "aws_s3_bucket" "logs" {
  bucket = "logs"
}

resource "aws_dynamodb_table" "orders" {
  name     = "orders"
  hash_key = "id"
  attribute {
    name = "id"
    type = "S"
  }
  lifecycle {
    precondition {
      condition     = length(aws_s3_bucket.logs.bucket) > 10
      error_message = "This plan is meant to fail."
    }
  }
}

resource "aws_cloudtrail" "main" {
  name           = "main"
  s3_bucket_name = aws_s3_bucket.logs.id
  depends_on     = [aws_dynamodb_table.orders]
}
