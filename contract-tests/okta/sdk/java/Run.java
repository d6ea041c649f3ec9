import com.okta.sdk.authc.credentials.TokenClientCredentials;
import com.okta.sdk.client.Clients;
import com.okta.sdk.resource.api.ApplicationApi;
import com.okta.sdk.resource.api.ApplicationSsoCredentialKeyApi;
import com.okta.sdk.resource.api.UserApi;
import com.okta.sdk.resource.client.ApiException;
import com.okta.sdk.resource.model.Application;
import com.okta.sdk.resource.model.ApplicationSignOnMode;
import com.okta.sdk.resource.model.JsonWebKey;
import com.okta.sdk.resource.model.SamlApplication;
import com.okta.sdk.resource.model.SamlApplicationSettings;
import com.okta.sdk.resource.model.SamlApplicationSettingsSignOn;

/** Okta's SDK for Java on an org or a mock: the story of an app and its keys. Exits 1 where it breaks. */
class Run {
  static SamlApplication saml(String label) {
    var signOn = new SamlApplicationSettingsSignOn();
    signOn.setSsoAcsUrl("https://sp.example.com/sso/saml");
    signOn.setAudience("https://sp.example.com");
    signOn.setRecipient("https://sp.example.com/sso/saml");
    signOn.setDestination("https://sp.example.com/sso/saml");
    signOn.setAllowMultipleAcsEndpoints(false);
    signOn.setAssertionSigned(true);
    signOn.setHonorForceAuthn(true);
    signOn.setRequestCompressed(false);
    signOn.setResponseSigned(true);
    signOn.setIdpIssuer("http://www.okta.com/${org.externalKey}");
    signOn.setSignatureAlgorithm("RSA_SHA256");
    signOn.setDigestAlgorithm("SHA256");
    signOn.setAuthnContextClassRef("urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport");
    signOn.setSubjectNameIdFormat("urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified");
    signOn.setSubjectNameIdTemplate("${user.userName}");
    var settings = new SamlApplicationSettings();
    settings.setSignOn(signOn);
    var app = new SamlApplication();
    app.setLabel(label);
    app.setSignOnMode(ApplicationSignOnMode.SAML_2_0);
    app.setSettings(settings);
    return app;
  }

  static void check(boolean held, String what) {
    if (!held) throw new IllegalStateException("not so: " + what);
  }

  static boolean holds(ApplicationSsoCredentialKeyApi keys, Application app, String kid) throws ApiException {
    return keys.listApplicationKeys(app.getId()).stream().map(JsonWebKey::getKid).anyMatch(kid::equals);
  }

  public static void main(String[] args) throws ApiException {
    System.setProperty("okta.testing.disableHttpsCheck", "true");
    var client = Clients.builder()
        .setOrgUrl(System.getenv("KEYSPEC_URL"))
        .setClientCredentials(new TokenClientCredentials(System.getenv("KEYSPEC_TOKEN")))
        .build();
    var apps = new ApplicationApi(client);
    var keys = new ApplicationSsoCredentialKeyApi(client);

    var me = new UserApi(client).getUser("me", null, null);
    check(me.getProfile().getLogin() != null, "the token is that of a user");

    var source = apps.createApplication(saml("SDK source"), true, null);
    var target = apps.createApplication(saml("SDK target"), true, null);
    check(source instanceof SamlApplication, "the answer to a creation is a SAML app");

    var key = keys.generateApplicationKey(source.getId(), 2);
    check(holds(keys, source, key.getKid()), "the source lists its new key");

    var copy = keys.cloneApplicationKey(source.getId(), key.getKid(), target.getId());
    check(copy.getKid().equals(key.getKid()) && copy.getX5c().equals(key.getX5c()), "the copy is the same key");
    check(holds(keys, target, key.getKid()), "the target lists the copy");
    check(keys.getApplicationKey(target.getId(), key.getKid()).getKid().equals(key.getKid()), "the target has the copy");

    for (var app : new Application[] {source, target}) {
      apps.deactivateApplication(app.getId());
      apps.deleteApplication(app.getId());
    }
    try {
      apps.getApplication(source.getId(), null);
    } catch (ApiException gone) {
      check(gone.getCode() == 404, "a deleted app is not found");
      return;
    }
    throw new IllegalStateException("a deleted app was found");
  }
}
