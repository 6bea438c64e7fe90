region = "eu-west-1" # chosen here
