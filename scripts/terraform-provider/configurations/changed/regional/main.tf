terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

variable "name" { type = string }
variable "tables" { type = map(string) }
variable "arns" { type = list(string) }
variable "bucket" { type = string }

resource "aws_sqs_queue" "this" {
  name = "queue-${var.name}"
}

resource "aws_cloudtrail" "this" {
  name           = "regional-${var.name}"
  s3_bucket_name = var.bucket

  dynamic "event_selector" {
    for_each = var.tables
    content {
      data_resource {
        type   = "AWS::DynamoDB::Table"
        values = concat([event_selector.value], var.arns)
      }
    }
  }
}

output "queue_arn" {
  value = aws_sqs_queue.this.arn
}
