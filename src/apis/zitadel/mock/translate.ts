/** What ZITADEL prints in German instead of its English texts. What it has no text for, or a raw key, stays. */
const german: Readonly<Record<string, string>> = {
  'Application already exists': 'Applikation existiert bereits',
  'Application key not found': 'Applikationsschlüssel nicht gefunden',
  'Application not found': 'Applikation nicht gefunden',
  "Application doesn't exist": 'Applikation existiert nicht',
  'Application is not type API': 'Applikation ist nicht vom Typ API',
  'Application is not active': 'Applikation ist nicht aktiv',
  'Application is not inactive': 'Applikation ist nickt inaktiv',
  'Chosen Auth Method does not require a key': 'Gewählte Auth Method benötigt keinen Key',
  'No changes': 'Keine Änderungen gefunden',
  'Project not found': 'Project konnte nicht gefunden werden',
};

/** The fault in the language that the caller asks for: of those that ZITADEL speaks, the mock knows English and German. */
export function translate<Kind extends { readonly text: string }>(fault: Kind, headers: Headers): Kind {
  const text = wantsGerman(headers.get('Accept-Language') ?? '') ? german[fault.text] : undefined;
  return text === undefined ? fault : { ...fault, text };
}

function wantsGerman(acceptLanguage: string): boolean {
  const [preferred] = acceptLanguage
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
      const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
      return { tag, quality: Number(quality) };
    })
    .sort((one, other) => other.quality - one.quality);
  return /^de(?:-|$)/.test(preferred?.tag ?? '');
}
