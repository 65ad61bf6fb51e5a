export const da = {
  faults: {
    missing: {
      title: 'Siden findes ikke',
      text: 'Måske er adressen skrevet forkert, eller siden er flyttet.',
      next: 'Gå til forsiden',
    },
    forbidden: {
      title: 'Det har du ikke adgang til',
      text: 'Mener du, at du burde have det, så skriv til sekretariatet.',
      next: 'Gå til forsiden',
    },
    fault: {
      title: 'Der skete en fejl',
      text: 'Det er os, der har lavet den. Prøv igen om lidt. Bliver det ved, så skriv til sekretariatet.',
      next: 'Gå til forsiden',
    },
    tooMany: {
      title: 'Vent et øjeblik',
      text: 'Der kom meget på én gang. Prøv igen om et minut.',
      next: 'Gå til forsiden',
    },
    tooLarge: {
      title: 'Filen er for stor',
      text: 'Gå tilbage, vælg en mindre fil, og send igen.',
      next: 'Gå til forsiden',
    },
    unreadable: {
      title: 'Det kunne ikke læses',
      text: 'Formularen nåede ikke helt frem. Gå tilbage, og send den igen.',
      next: 'Gå til forsiden',
    },
    oldForm: {
      title: 'Formularen er for gammel',
      text: 'Du er logget ind eller ud, siden den blev åbnet. Gå tilbage, hent siden igen, og send.',
      next: 'Gå til forsiden',
    },
  },
  reference: 'Fejlens nummer',
}
