resource "aws_cloudtrail" "broken" {
  name = "é" "x"
  s3_bucket_name = "logs"
}

resource "aws_cloudtrail" "sound" {
  name           = "sound"
  s3_bucket_name = "logs"
}

resource "aws_s3_bucket" "open" {
  bucket = "never closed
}

resource "aws_cloudtrail" "last" {
  name           = "last"
  s3_bucket_name = "logs"
}
