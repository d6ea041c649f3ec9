// Okta's SDK for Go on an org or a mock: the story of an app and its keys. Exits 1 where it breaks.
package main

import (
	"context"
	"log"
	"net/http"
	"net/url"
	"os"

	"github.com/okta/okta-sdk-golang/v5/okta"
)

func saml(label string) okta.ListApplications200ResponseInner {
	signOn := okta.NewSamlApplicationSettingsSignOn()
	signOn.SetSsoAcsUrl("https://sp.example.com/sso/saml")
	signOn.SetAudience("https://sp.example.com")
	signOn.SetRecipient("https://sp.example.com/sso/saml")
	signOn.SetDestination("https://sp.example.com/sso/saml")
	signOn.SetAllowMultipleAcsEndpoints(false)
	signOn.SetAssertionSigned(true)
	signOn.SetHonorForceAuthn(true)
	signOn.SetRequestCompressed(false)
	signOn.SetResponseSigned(true)
	signOn.SetIdpIssuer("http://www.okta.com/${org.externalKey}")
	signOn.SetSignatureAlgorithm("RSA_SHA256")
	signOn.SetDigestAlgorithm("SHA256")
	signOn.SetAuthnContextClassRef("urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport")
	signOn.SetSubjectNameIdFormat("urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified")
	signOn.SetSubjectNameIdTemplate("${user.userName}")
	settings := okta.NewSamlApplicationSettings()
	settings.SetSignOn(*signOn)
	app := okta.NewSamlApplication(label, "SAML_2_0")
	app.SetSettings(*settings)
	return okta.SamlApplicationAsListApplications200ResponseInner(app)
}

func must[T any](value T, _ *okta.APIResponse, err error) T {
	if err != nil {
		log.Fatal(err)
	}
	return value
}

func check(held bool, what string) {
	if !held {
		log.Fatal("not so: ", what)
	}
}

func holds(keys []okta.JsonWebKey, kid string) bool {
	for _, key := range keys {
		if key.GetKid() == kid {
			return true
		}
	}
	return false
}

func main() {
	ctx := context.Background()
	configuration, err := okta.NewConfiguration(
		okta.WithOrgUrl(os.Getenv("KEYSPEC_URL")),
		okta.WithToken(os.Getenv("KEYSPEC_TOKEN")),
		okta.WithCache(false),
	)
	if err != nil {
		log.Fatal(err)
	}
	// The SDK drops the port of an org's URL.
	org, err := url.Parse(os.Getenv("KEYSPEC_URL"))
	if err != nil {
		log.Fatal(err)
	}
	configuration.Host = org.Host
	client := okta.NewAPIClient(configuration)
	// What Okta's provider for Terraform asks before it starts.
	me := must(client.UserAPI.GetUser(ctx, "me").Execute())
	check(me.GetStatus() == "ACTIVE" && me.Profile.GetLogin() != "", "the token is that of an active user")
	apps, keys := client.ApplicationAPI, client.ApplicationCredentialsAPI

	create := func(label string) string {
		app := must(apps.CreateApplication(ctx).Application(saml(label)).Execute())
		check(app.SamlApplication != nil, "the answer to a creation is a SAML app")
		return app.SamlApplication.GetId()
	}
	source, target := create("SDK source"), create("SDK target")

	key := must(keys.GenerateApplicationKey(ctx, source).ValidityYears(2).Execute())
	check(holds(must(keys.ListApplicationKeys(ctx, source).Execute()), key.GetKid()), "the source lists its new key")

	copied := must(keys.CloneApplicationKey(ctx, source, key.GetKid()).TargetAid(target).Execute())
	check(copied.GetKid() == key.GetKid() && copied.GetX5c()[0] == key.GetX5c()[0], "the copy is the same key")
	check(holds(must(keys.ListApplicationKeys(ctx, target).Execute()), key.GetKid()), "the target lists the copy")
	check(must(keys.GetApplicationKey(ctx, target, key.GetKid()).Execute()).GetKid() == key.GetKid(), "the target has the copy")

	for _, id := range []string{source, target} {
		if _, err := apps.DeactivateApplication(ctx, id).Execute(); err != nil {
			log.Fatal(err)
		}
		if _, err := apps.DeleteApplication(ctx, id).Execute(); err != nil {
			log.Fatal(err)
		}
	}
	_, answer, err := apps.GetApplication(ctx, source).Execute()
	check(err != nil && answer.StatusCode == http.StatusNotFound, "a deleted app is not found")
}
