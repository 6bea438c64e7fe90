variable "name" {}
variable "bucket" { type = string }
variable "enabled" {
  type    = bool
  default = true
}
variable "enable_logging" { default = true }
variable "is_multi_region_trail" { default = true }
variable "include_global_service_events" { default = true }
variable "event_selector" {
  type = list(object({
    include_management_events = optional(bool, false)
    read_write_type           = optional(string, "All")
    data_resource = list(object({
      type   = string
      values = list(string)
    }))
  }))
  default = []
}
