// Every sentence that the widget itself can say, by language. It says them when nothing else can, so
// they cannot wait for the server; everything else it shows comes from bot/wordings by way of the server.
// Rules as there: plain words, no promise, and "automated assistant", never a person's title.

export const STRINGS = {
  en: {
    title: "Support chat", label: "Automated assistant", labelMore: "Not a person, not a clinician",
    leave: "Leave now", options: "Options", country: "Country", language: "Language", clear: "Clear this chat",
    help: "Need a person right now?", more: "More lines: {country}", finder: "Find more lines",
    call: "Call {to}", press: "Call {to}, press {digit}", always: "Day and night", text: "Text {to}", textWith: "Text {body} to {to}", chat: "Chat online with {name}", chatShort: "Chat online",
    now: "In danger now? Call {to}", log: "Conversation", you: "You:", bot: "Assistant:",
    write: "Write a message", send: "Send", hint: "Enter sends. Shift and Enter starts a new line.",
    intro: [
      "Hello. I am an automated assistant. I am not a person and not a clinician. Nobody watches this chat.",
      "I answer from what this practice has written. Questions about your own care go to a clinician.",
      "Do you want to leave this page fast? Press “Leave now”, or press the Escape key three times. This chat goes from the screen and another page opens.",
    ],
    offers: ["What can you do?", "What is your phone number?"],
    sending: "Sending…", waiting: "Not sent yet. Trying again.", failed: "Not sent.", again: "Try again",
    slow: "This takes longer than it should. Your message is kept.",
    offline: "The chat cannot be reached at the moment. Your message is kept here and will be sent. You do not have to wait for it. These lines work without the chat:",
    silent: "No answer came back. If you need help now, please use one of these lines:",
    back: "The chat can be reached again.",
    clearAsk: "Clear this chat? It goes from this screen and a new one starts. What the practice’s server has kept is not erased by this. Ask the practice to erase it.",
    keep: "Keep it",
  },
  es: {
    title: "Chat de apoyo", label: "Asistente automático", labelMore: "No es una persona ni personal clínico",
    leave: "Salir ya", options: "Opciones", country: "País", language: "Idioma", clear: "Borrar este chat",
    help: "¿Necesitas hablar con una persona ahora?", more: "Más líneas: {country}", finder: "Buscar más líneas",
    call: "Llamar al {to}", press: "Llamar al {to}, oprimir {digit}", always: "Día y noche", text: "Mensaje al {to}", textWith: "Mensaje {body} al {to}", chat: "Chat en línea con {name}", chatShort: "Chat en línea",
    now: "¿En peligro ahora? Llama al {to}", log: "Conversación", you: "Tú:", bot: "Asistente:",
    write: "Escribe un mensaje", send: "Enviar", hint: "Intro envía. Mayús e Intro empieza otra línea.",
    intro: [
      "Hola. Soy un asistente automático. No soy una persona ni personal clínico. Nadie vigila este chat.",
      "Respondo con lo que este consultorio ha escrito. Las preguntas sobre tu propia atención son para un profesional.",
      "¿Quieres salir rápido de esta página? Pulsa «Salir ya», o pulsa la tecla Escape tres veces. Este chat desaparece de la pantalla y se abre otra página.",
    ],
    offers: ["¿Qué puedes hacer?", "¿Cuál es su teléfono?"],
    sending: "Enviando…", waiting: "Aún no se envió. Se intenta otra vez.", failed: "No se envió.", again: "Intentar otra vez",
    slow: "Tarda más de lo normal. Tu mensaje está guardado.",
    offline: "Ahora no se puede llegar al chat. Tu mensaje queda guardado aquí y se enviará. No tienes que esperar. Estas líneas funcionan sin el chat:",
    silent: "No llegó ninguna respuesta. Si necesitas ayuda ahora, usa una de estas líneas:",
    back: "El chat funciona de nuevo.",
    clearAsk: "¿Borrar este chat? Desaparece de esta pantalla y empieza uno nuevo. Esto no borra lo que guardó el servidor del consultorio. Pide al consultorio que lo borre.",
    keep: "Conservarlo",
  },
};
