import type { SentenceRules } from "../sections/sentences.ts";

export const sentences: SentenceRules = {
  starters: `
    Der Die Das Dem Den Des Ein Eine Einer Einem Einen Eines Kein Keine Keiner Er Sie Es Ich Wir Ihr Du Man Ihm Ihn Ihnen Uns Mir Mich
    Dieser Diese Dieses Diesem Diesen Jener Jene Jenes Jeder Jede Jedes Sein Seine Ihre Unsere Mein Meine Wer Was Wie Wo Wann Warum
    Weshalb Wieso Wozu Welche Welcher Welches Und Oder Aber Doch Denn Sondern Sowie Auch Nur Noch Schon So Da Dann Dort Hier Nun Jetzt
    Heute Gestern Morgen Bald Damals Dabei Dafür Dagegen Daher Damit Danach Daneben Daran Darauf Daraus Darin Darüber Darum Davon
    Davor Dazu Deshalb Deswegen Dennoch Trotzdem Allerdings Außerdem Zudem Ferner Jedoch Immerhin Inzwischen Mittlerweile Schließlich
    Vielmehr Vielleicht Natürlich Wenn Weil Obwohl Während Nachdem Bevor Als Ob Dass Falls Sobald Solange Seit Seitdem Bis In Im An Am
    Auf Aus Bei Beim Mit Nach Von Vom Vor Zu Zum Zur Über Unter Um Durch Für Gegen Ohne Wegen Trotz Laut Zwischen Neben Statt Anstatt
    Hinter Ist Sind War Waren Hat Haben Wird Werden Kann Soll Muss Ja Nein Nicht Nie Viele Einige Alle Manche Mehr Zwei Drei Sollte
    Insgesamt Zuvor Zunächst Zuletzt Etwa Rund Gerade Genau Sogar Selbst Beide Beides Andere Erst Dessen Deren Derzeit Tatsächlich
  `,
  frameVerbs: "",
  examples: [
    { sentences: ["Der Rat tagt.", "Niemand kommt!", "Warum?", "Weil es regnet …", "So ist das."] },
    { sentences: ["Dr. Weber kam am 20. August mit 3,5 Mio. Euro zum 5. Mal.", "Er blieb bis 1990.", "Danach ging er."] },
    { sentences: ["Es gibt Brot, Käse usw.", "Otto mag das nicht."] },
    { sentences: ["Das kostet z. B. 5 Mrd. Euro.", "Das kostet 5 Mrd.", "Das ist viel."] },
    { sentences: ["„Wir gehen.", "Wir kommen nie wieder.“", "Dann war Ruhe."] },
    { sentences: ["„Wir gehen“, sagte sie.", "„Warum?“, fragte er.", "„Darum!“ rief sie."] },
    { sentences: ["Er sagte: „Das reicht.", "Ich gehe.“"] },
    { sentences: ["Sie nannte es „Verrat“.", "»Nein«, sagte er.", "«So nicht.»", "Sie ging."] },
    { sentences: ["Das ist (leider!) wahr.", "(Niemand weiß es.)", "Er schon."] },
    { sentences: ["„Die Lage ist … Anlass zur Sorge“, sagte er.", "Mal sehen...", "Es wird schon."] },
    { sentences: ["1. Der Rat tagt.", "2. Er beschließt nichts."] },
    { sentences: ["Das steht im Bericht.[3]", "Er ist lang.", "Mehr auf beispiel.de.", "Super! 🎉", "Weiter so."] },
    { sentences: ["Das Lied „Wer bist du?“ Ottos gefällt allen.", "Sie rief: „Halt!“", "Otto blieb."] },
    { sentences: ["So nach Art. 51.", "Ein Angriff war das nicht."] },
    { sentences: ["Es kommen u. a. Ärzte, usw. und so fort."] },
  ],
};
