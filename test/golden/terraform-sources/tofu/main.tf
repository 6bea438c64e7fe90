resource "aws_cloudtrail" "hidden" {
  name           = "hidden"
  s3_bucket_name = "x"
}
