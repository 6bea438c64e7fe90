terraform {
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
}

provider "aws" {
  region              = var.region
  allowed_account_ids = ["111122223333"]
}

provider "aws" {
  alias  = "eu"
  region = "eu-central-1"
}

variable "region" {
  type = string
}

resource "aws_s3_bucket" "data" {
  for_each = toset(["orders", "invoices"])
  bucket   = "acme-${each.key}"
}

module "label" {
  source     = "registry.example.com/acme/label/null"
  attributes = ["x"]
}

module "trail" {
  source         = "./modules/trail"
  name           = "audit"
  bucket         = "acme-audit-logs"
  event_selector = [
    {
      data_resource = [
        {
          type   = "AWS::S3::Object"
          values = [for b in aws_s3_bucket.data : "${b.arn}/"]
        },
      ]
    },
  ]
}

module "lake" {
  source    = "./modules/lake"
  providers = { aws = aws.eu }
  kinds     = { s3 = "AWS::S3::Object", ddb = "AWS::DynamoDB::Table" }
}
