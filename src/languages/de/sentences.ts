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
  examples: [],
};
