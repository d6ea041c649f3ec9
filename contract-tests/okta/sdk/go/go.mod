module keyspec/okta

go 1.24

require github.com/okta/okta-sdk-golang/v5 v5.0.2
