# What a plan can know in part only, and what it must not show.
terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

variable "region" {
  type    = string
  default = "eu-north-1"
}

variable "account" {
  type    = string
  default = "444455556666"
}

variable "secret" {
  type      = string
  default   = "s3cr3t-value"
  sensitive = true
}

variable "ephemeral_token" {
  type      = string
  default   = "t0ken-value"
  ephemeral = true
}

provider "aws" {
  region     = var.region
  secret_key = var.secret
  assume_role {
    role_arn = "arn:aws:iam::111122223333:role/first"
  }
  assume_role {
    role_arn = "arn:aws:iam::${var.account}:role/second"
  }
}

resource "terraform_data" "later" {
  input = "later"
}

resource "aws_s3_bucket" "data" {}

resource "aws_dynamodb_table" "named_later" {
  name     = "table-${terraform_data.later.id}"
  hash_key = "id"
  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_dynamodb_table" "secret" {
  name     = var.secret
  hash_key = "id"
  attribute {
    name = "id"
    type = "S"
  }
}

# Blocks made from a list that only the apply will tell.
resource "aws_cloudtrail" "unknown_blocks" {
  name           = "unknown-blocks"
  s3_bucket_name = aws_s3_bucket.data.id
  dynamic "event_selector" {
    for_each = [for part in split(",", terraform_data.later.id) : part]
    content {
      data_resource {
        type   = "AWS::DynamoDB::Table"
        values = [event_selector.value]
      }
    }
  }
}

# A known block before blocks that only the apply will tell.
resource "aws_cloudtrail" "some_unknown_blocks" {
  name           = "some-unknown-blocks"
  s3_bucket_name = aws_s3_bucket.data.id
  event_selector {
    read_write_type = "WriteOnly"
  }
  dynamic "event_selector" {
    for_each = [for part in split(",", terraform_data.later.id) : part]
    content {
      read_write_type = event_selector.value
    }
  }
}

resource "aws_cloudtrail" "unknown_values" {
  name           = "unknown-values"
  s3_bucket_name = aws_s3_bucket.data.id
  enable_logging = terraform_data.later.id == "x"
  event_selector {
    read_write_type = terraform_data.later.id
    data_resource {
      type   = "AWS::S3::Object"
      values = ["${aws_s3_bucket.data.arn}/", "${aws_s3_bucket.data.arn}/logs/", "arn:aws:s3:::known/"]
    }
    data_resource {
      type   = "AWS::DynamoDB::Table"
      values = [for id in split(",", terraform_data.later.id) : "arn:aws:dynamodb:eu-north-1:444455556666:table/${id}"]
    }
  }
}

resource "aws_cloudtrail" "unknown_fields" {
  name           = "unknown-fields"
  s3_bucket_name = aws_s3_bucket.data.id
  advanced_event_selector {
    field_selector {
      field  = "eventCategory"
      equals = ["Data"]
    }
    field_selector {
      field  = "resources.type"
      equals = ["AWS::S3::Object"]
    }
    field_selector {
      field       = "resources.ARN"
      starts_with = ["${aws_s3_bucket.data.arn}/"]
    }
    field_selector {
      field      = "readOnly"
      equals     = [terraform_data.later.id]
    }
  }
}

resource "aws_cloudtrail" "secret" {
  name           = "secret"
  s3_bucket_name = "logs-${var.secret}"
  kms_key_id     = var.secret
  event_selector {
    data_resource {
      type   = "AWS::DynamoDB::Table"
      values = ["arn:aws:dynamodb:eu-north-1:444455556666:table/${var.secret}", aws_dynamodb_table.secret.arn]
    }
  }
}

resource "aws_cloudtrail_event_data_store" "unknown" {
  name    = "unknown"
  suspend = terraform_data.later.id
  advanced_event_selector {
    name = terraform_data.later.id
    field_selector {
      field  = "eventCategory"
      equals = ["Data"]
    }
    field_selector {
      field  = "resources.type"
      equals = ["AWS::DynamoDB::Table"]
    }
    field_selector {
      field      = "resources.ARN"
      not_equals = [aws_dynamodb_table.named_later.arn]
    }
  }
}
