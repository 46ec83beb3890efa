# What looks like a crisis and is none. A shield takes away what it covers.
@dejuego = (risa|la risa|hambre|calor|frio|sed|sueño|ganas|verguenza|pena|la pena|la verguenza|miedo|curiosidad|aburrimiento|amor|ternura|felicidad|alegria|emocion|cansancio|susto|envidia|celos|nervios|los nervios|antojo|antojos|coraje|asco|placer|gusto|orgullo|la emocion|la felicidad|la ternura|lo lindo|lo lindas|lo tierno|lo rico|oso|cringe|anticipacion|ansias|impaciencia|la curiosidad|un infarto del susto|fiaca|flojera|estres del examen|vieja|viejo|vieji|viejita|viejito|el calor|el frio|el hambre|el sueño|la ansiedad por ver|pensar en el examen|tanta risa|tanto reir|reirme|reir|la nostalgia|algo|pie|causas naturales|tan bueno|tan rico|tan lindo)
@broma = (jaj*|jej*|jiji*|jsjs*|lol|lmao|xd|jk|emojilaugh|haha*)
@cosa = (calor|frio|clima|trafico|examen|examenes|tarea|tareas|trabajo|jefe|jefa|impresora|compu|computadora|zapatos|tacones|espalda|cabeza|muela|rodilla|rodillas|pies|piernas|cancion|chiste|meme|risa|ternura|curiosidad|bug|codigo|despertador|mosquito|mosquitos|gallo|wifi|internet|calor de|estres|dieta|gym|rutina|profe|lunes|semestre|universidad|aburrimiento)

[shield] says plainly that it is not so
no (me )?(quiero|quisiera|voy a|pienso|pienso en|pensaba|deseo|planeo|intento|estoy pensando en|tengo ganas de|he pensado en|tengo intenciones de|tengo intencion de|iba a|queria|tengo pensado|tengo planes de) (matar|suicidar|morir|matarme|suicidarme|morirme|quitarme la vida|hacerme daño|cortarme|lastimarme|hacer daño|colgar|lastimar|hacerle daño|ahorcarme)
(no|nunca|jamas|tampoco) (me )?(pienso|quiero|voy a|he querido|he intentado|he pensado en|pense en|pensado en|haria|intente|quise|estoy pensando en|pensaria en) (matarme|suicidarme|morir|morirme|quitarme la vida|hacerme daño|cortarme|lastimarme|hacerle daño|matar|suicidar|quitar la vida)
no (soy|estoy|ando|me siento) (una persona )?suicida
(no|nunca|jamas|tampoco) (tengo|he tenido|tuve|presento|hay|tiene|ha tenido|tenia|siento|existen) (ideas|pensamientos|ideacion|intenciones|tendencias|intencion|ningun pensamiento|intentos|ningun intento) ..1 (suicidas|suicida|de suicidio|de matarme|de morir|de muerte|de suicidarme|previos)
(sin|niega|niego|ninguna|negativo para) (ideas|pensamientos|ideacion|ideaciones|intentos|intencion|tendencias) (suicidas|suicida|de suicidio|de muerte|previos)
(nadie|nunca|jamas|no) (me|nos|le|la) (ha |han |he |esta |estan )?(pega|pego|golpea|golpeado|pegado|maltrata|maltratado|toca|tocado|lastima|lastimado|hecho daño|hizo daño|hace daño|violo|violado|abusado|amenaza|amenazado|cortado|autolesionado|pegan|golpean|pegando|golpeando|maltratando|obliga|obligado|pegaba|golpeaba|agrede|agredido|encierra|forzado|han pegado|empuja|quemo|hace nada|golpeo|autolesiona)
(^|yo|pero|y|que|porque|ya) no me (corto|autolesiono|lastimo|hago daño|corte|lastime)
(hija|hijo|novia|novio|amiga|amigo|marido|esposo|pareja|papa|mama|hermana|hermano|el|ella) (no|nunca|jamas) (me|se|le|la) (ha )?(pega|pego|golpea|golpeado|pegado|maltrata|maltratado|toca|tocado|corta|lastima|autolesiona|hace daño|cortado|quiere matar|quiere morir)
(no|nunca|jamas) se (corta|lastima|autolesiona|hace daño|ha cortado|ha lastimado|ha autolesionado|quiere morir|quiere matar)
(no|tampoco) hay ..1 (violencia|maltrato|abuso) ..2 (casa|hogar|familia|mi)?
sin violencia ..2
(no (es|fue|tengo|tome|tuve|hubo|era)) ..1 (una )?sobredosis
(ya )?no me (estoy ahogando|duele el pecho|falta el aire)
(yo )?no (quiero|kiero) morirme (eh|ni|jaja|todavia|aun|tan)
(me pregunto|me pregunta|preguntan|pregunta|preguntaron) (que )?si ..4 (suicid*|matarme|morir|daño|cortado|corto)
si ..2 pensaba en (suicidarme|matarme|morir) y (le dije que no|no)

[shield] dies or kills in a figure of speech
(me )?(<ya>|casi|re|casi que|como que|literalmente|para)? (quiero|quisiera|voy a|va a|queria|quise|ganas de|hasta|puedo|podria|iba a|querer|pude|senti|siento|crei) ..1 (morir|morirme|morí|matar) ..1 (de|del|por) <dejuego>
me ..1 (quiero|voy a|queria|quise|iba a) ..1 (morir|matar) ..1 (de|del) <dejuego>
(morir|morirme|muero|muriendo|mori|moria|muerta|muerto|morirse|matar) ..1 (de|del) (la|tanta|tanto|pura|puro|el)? <dejuego>
(estar|estoy|ando|quede|amaneci) (muerto|muerta) (de|del) ..1 <dejuego>
(me )?voy a querer (morir|matar)
(quiero|queria|quise|quisiera|voy a|para) (que )?(morir|morirme|morí) (en|entre|contigo|sin|a) (tu|tus|tus brazos|tu lado|tu boca|tus besos|ti|su lado|el concierto|vivo y en directo)
(quiero|queria) morir (contigo|en tu|en tus|entre tus|a tu|sin ti)
(te|lo|la|los|las|os) ..1 (quiero|queria|quise|amo|quiere) (a morir|hasta la muerte|hasta morir)
(hay|habia|tenemos) que (morir|morirse) (decia|dicen|dice|algun dia|de algo)
de algo (hay que|me voy a|nos vamos a|tengo que) (morir|morirme)
(no )?estoy (nada )?(listo|lista|preparado|preparada) para morir
(no )?(estoy|estaba|soy) (muy )?joven para morir
(me )?voy a morir (si no|si me|si el|si la|cuando vea|cuando salga|con el|con la|esperando|viendo|con este|con ese|por culpa de|de viejo|bailando|soltera|soltero|virgen|sola con)
(quiero|quisiera|prefiero|preferiria) (morir|morirme) (antes que|antes de|a|que) (usar|comer|ponerme|ver|ir|irle|escuchar|volver con|trabajar|levantarme)
(mejor|prefiero) (muerto|muerta|morir) que ..3
(cancion|canta|cantan|letra|tema|suena|bolero|corrido|coro|novela|pelicula|serie|libro|poema|titulo|titulada|llama|escena|capitulo|verso) ..8 (quiero morir|morir|morirme|matarme|matar|mata|mato|suicida|suicidio|muero|suicidarme|me voy a matar|no quiero vivir|desaparecer|muerte)
(quiero|no me quiero|no quiero) (morir|morirme) ..4 (canta|cancion|letra|dice la|cantaba|suena)
me (re )?(quiero|queria|quise) (matar|morir) ..3 <broma>
(lo|la|los|las|te|le|les|os) (<quiero>|voy a) ..1 (matar|ahorcar|asesinar|golpear|estrangular|quemar|lastimar) ..9 <broma>
(quiero|voy a|ganas de|podria|quisiera|tengo ganas de) (matar|ahorcar|asesinar|matarlo|matarla|matarte|ahorcarlo|ahorcarla|matarlos) ..9 <broma>
ganas de matarte ..3
(quiero|voy a|ganas de|hay que|quisiera|tengo que|podria) (<mata>|matar a|eliminar) (al|a la|a los|a las|a un|a una|al que|a quien|el|la|los|las|un|una|este|esta) ..1 (despertador|mosquito|mosquitos|gallo|cucaracha|cucarachas|raton|ratones|hormigas|araña|arañas|rata|ratas|diseño|invento|hizo|programo|mosca|moscas|tiempo|boss|jefe final|zombie|zombies|proceso|bacterias|virus|germenes|plaga|maleza|calorias|grasa|piojos|bicho|bichos|hongos|alarma|personaje|dragon|zombi|rato|antojo|hambre|sed|autor|guionista|cerdo|pollo|gallina|vaca|impresora|spoiler|enemigo|enemigos|monstruo|procesos|aplicacion|app)
(matar|mato|mataba|matando|mate) (el|un|unos) (tiempo|rato|gusanillo|antojo|proceso|hambre|aburrimiento)
(mi|la|el|mis|tu|su|nuestra) (mama|papa|madre|padre|jefa|jefe|profe|maestra|suegra|esposa|esposo|marido|novia|novio|vieja|viejo|abuela|hermana|hermano|papas|amiga|entrenador|coach|editora) (me|nos|lo|la) (va a|van a|iba a|mata|quiere) (matar)? ..1 (si|cuando|por|porque|como|el dia que|jaj*) (llego tarde|se entera|no|llego|sabe|saco|repruebo|ve|vea|descubre|rompo|pierdo|le digo|olvido|olvide|reprobe|lo|la|manche|rompi)
(me|nos) (va a|van a|iba a) matar si (llego|no|se entera|repruebo|sabe|descubre|pierdo)
(me|nos) (va a|van a|esta|estan|va) (a )?(matar|matando) (el|la|este|esta|esa|ese|los|las|mi|tanto|tanta|un|una) ..1 <cosa>
(me|nos|te) (esta matando|estan matando|va a matar|van a matar|mata|mato|matan|mataron) ..1 (de|el|la|este|esta|esa|los|las|estos|estas|con|otra vez|en el|en la) ..1 (<cosa>|<dejuego>|juego|partida|free fire|fortnite|minecraft|suspenso|intriga)
(mi|me|la|el) (celular|telefono|bateria|compu|laptop|carro|coche|planta|plantas|pez|perro|gato|internet|señal|wifi|tele) ..2 (va a morir|se quiere morir|se va a morir|murio|quiere morir)
(voy a|va a|vamos a) (matar|morir) (por|por un|por una|en el juego|en el nivel|en la partida|en el boss)
(en|de) (el|la|mi|un) (juego|partida|nivel|videojuego|minecraft|fortnite|free fire|lol|valorant) ..8 (matar|matarme|mato|morir|muero|suicidar|suicidarme|mate|mataron|disparar)
(matar|matarme|mato|morir|muero|suicidarme|disparar|saltar|tirarme|aventarme) ..6 (videojuego|juego|minecraft|fortnite|free fire|partida|nivel|boss|valorant|roblox)
suicidio (politico|profesional|academico|comercial|social|financiero|laboral|economico|deportivo|electoral|culinario)
(mision|comando|atentado|ataque|terrorista|terroristas|bombardero|conductor|escuadron|gol|pase|despeje) suicida
(es|seria|fue|hacer eso es) (un )?(suicidio|suicida) (ir|salir|meterse|manejar|hacer|invertir|subir|poner|comer|jugar|bajar|fiscal|con este)
(muerto|muerta) en vida por (el|la|los) (sueño|examen|trabajo|desvelo)
(bajo|me quede|quede|estar) (muerto|muerta) (en la cama|de cansado|de cansada|despues del|tras el)

[shield] everyday use of the words
(me )?(duele|dolia|dolio|aprieta) (el|mi) (pecho|corazon) (de|por) (tanto|tanta|reir|reirme|toser|tos|las pesas|la risa|el gym|ver|amor|la nostalgia|verte|la tos)
(me|nos) (pega|pego|golpeo|golpea|pegaron|afecta) ..1 (mal|fuerte|duro|feo|durisimo|mucho|bastante|en el alma|en el bolsillo|en el corazon)? ..1 (el|la|este|esta|los|las) (cambio|noticia|horario|clima|despido|altura|frio|humedad|calor|final|dieta|crisis|rutina|luna|pandemia|cuarentena|realidad|alergia|primavera|invierno|jet|sol|perdida|muerte|partida|ausencia|separacion|navidad|inflacion|economia)
no puedo (ni )?respirar con (esta|este|la|el|tanta|tanto) (mascarilla|cubrebocas|faja|vestido|calor|humo|corset|gripa|alergia|polvo|nariz|traje|pantalon|barbijo|tapabocas|olor|humedad)
(lo|la|los|las|te) (voy a|quiero) (matar|comer|ahorcar|asfixiar) a (besos|abrazos|cosquillas|mordidas)
voy a matar a (besos|abrazos|cosquillas)
(le|les) (pega|pego) a (los|las|la|el) (cojines|almohadas|almohada|pelota|puerta|pared|mesa|saco|bateria|muebles|juguetes|pelota|costal|teclado)
(hijo|hija|niño|niña|hermano|novio|marido|el) (le|les) pega a (los|las|la) (cojines|almohadas|almohada|pelota|puerta|pared|mesa|saco|muebles|juguetes|costal|teclado)
(quiero|quisiera|ojala|necesito|que) (que )?(se )?(acabe|acabara|termine|terminara|acabe ya|acabara ya|termine ya) (ya )?(este|esta|el|la|mi) (semestre|curso|semana|mes|año|clase|reunion|junta|turno|dia|invierno|verano|examen|lluvia|pandemia|jornada|temporada|carrera|partido|contrato|obra|frio|calor|ruido|huelga|mudanza|tratamiento)
(escribi|escribo|hice|leo|lei|ya escribi) ..2 carta ..2 (a mi ex|a los reyes|para los reyes|a santa|de despedida a mi (ex|jefe|abuelo|abuela|padre|mama|infancia)|de renuncia|de presentacion)
una carta de despedida a mi (ex|jefe|empresa|abuelo|abuela|perro)
(me pidio|tarea de|ejercicio de) (la|mi) (terapeuta|psicologa|psicologo) ..8 (carta de despedida|carta)
vivo o muerto (termino|llego|acabo|voy|lo|entrego)
no quiero despertar (temprano|mañana temprano|tarde|al bebe|a nadie|a mi|a las|con alarma|antes de)
no (quiero|queria) despertar* (al|a los|a mi|a nadie|a mis)
ojala no hubiera nacido (el que|quien|la alarma|el inventor)
(la )?vida no vale nada (canta|jose alfredo|cancion|dice la cancion|como dice)
(miedo|temor) (de|a) (hacerle|hacerles) daño (si|con|al|diciendo|con mis palabras|sin querer|emocional)
(medico|psicologo|doctora|doctor|terapeuta|formulario|cuestionario|encuesta) ..4 (pregunta|pregunto|preguntan) ..3 si ..1 (pienso en|he pensado en|quiero|tengo ideas de) (morirme|morir|suicidarme|matarme|hacerme daño|quitarme la vida)
si (pienso en|he pensado en|quiero) (morirme|morir|suicidarme|matarme|hacerme daño) y (siempre |yo |le )?(le )?(digo|dije|conteste|contesto|respondi) que no
no tengo (pensamientos|ideas|intenciones|ganas) de (hacerme daño|lastimarme|cortarme|suicidarme|matarme|morir)
pensamientos de hacerme daño ni
(tirar|tiro|tire) la toalla (con|en) (el|los|la|mi) (dieta|examen|escuela|carrera|materia|tarea|uni|clase|trabajo|negocio|gimnasio|gym|sudoku|juego|partido)
tengo el corazon (roto|partido)
(regale|done|vendi|di) (mi|mis|la|toda la) (ropa|cosas|libros|juguetes) (de embarazo|de bebe|de maternidad|viejos|vieja|que no uso|que ya no uso|porque me mudo|de la escuela|de invierno porque)
(papeles|cosas|asuntos) ..1 porque me (voy a vivir|mudo|caso|voy a mudar|mudare)
(se )?me (corto|corta|corte|cortaron|voy a cortar|quiero cortar|acabo de cortar|estoy cortando|quiero quemar|he cortado|cortaba|cortan) ..1 (el|la|las|los|mi|con|un|una|por|de|en|cuando|despues|mientras|haciendo|cocinando|pelando|afeitando|rasurando) ..1 (pelo|cabello|barba|flequillo|fleco|uñas|papel|llamada|mayonesa|luz|señal|internet|mensaje|whatsapp|telefono|agua|puntas|copete|bigote|melena|rollo|inspiracion|servicio|gas|onda|linea|leche|salsa|videollamada|transmision|cuchillo de la cocina|cocina|cebolla|rasurarme|afeitarme|dedo cocinando|años|meses|cocinar|picar|semanas|verduras|tomate|lata|vidrio|rasuradora)
me (corto|corte|cortaron) (cocinando|pelando|afeitandome|rasurandome|depilandome|picando|lavando|abriendo|haciendo|mal el|bien el|muy corto|cortito|demasiado el)
me (corto|corte|cortaron|cortaba) (el|la|los|las) (pelo|cabello|flequillo|fleco|barba|uñas|luz|internet|llamada|agua|rollo|inspiracion|cola|puntas|servicio|gas|dedo picando|dedo cocinando|dedo con)
se me (corto|quemo|rompio|partio|cayo|murio|muere|va|fue|quema|apago|corta)
me (corto|dejo|termino|boto) (despues de|mi novio|mi novia|por otra|por otro|por mensaje|por whatsapp|el mes|la semana|hace|mi ex)
(novio|novia|ex|pololo|polola|pareja) me (corto|cortó|corte)
(me|nos) (pego|pega|pegue|pegaron|pegaba) ..1 (durisimo|duro|fuerte|mucho|bien|super|re|tan|muy)? (la|el|una|un|unas|unos|como|esta|esa|tu|su|con)? ..1 (nostalgia|sol|susto|grito|gripa|gripe|resfriado|resaca|cruda|onda|antojo|cancion|ola|viento|luz|frio|calor|bajon|sueño|hambre|covid|risa|tos|aire|flojera|depre|post|abrazo|beso|un baile|baile|bronca|altura|alcohol|cafe|siesta|acento|mania|crisis de risa|catarro|varicela|perrito|guayabo|chuchaqui)
(fam|hijo|hija|mama|perro|gato|<fam>) me (pego|pega|dio) un (susto|grito|abrazo|beso|berrinche|pellizquito)
(muerte|noticia|cancion|pelicula|serie|final|perdida|libro|nostalgia|cambio|mudanza|noticias|resaca|gripe|luz|sol|capitulo|frase|separacion|ruptura) ..4 me (pego|pega|golpeo|pegaron|golpea)
(me )?(golpeo|golpea|pega) (la|esta|una) (nostalgia|noticia|realidad|crisis|inflacion|tristeza|pandemia)
me (pegue|golpee|lastime|corte|queme|raspe|torci) ..1 (el|la|un|una|en el|en la|con el|con la|con una|con un|los|las) ..1 (dedo|rodilla|pie|tobillo|codo|espalda|hombro|musculo|muñeca jugando|mano cocinando|cabeza con la puerta|mesa|puerta|silla|cama|sarten|horno|plancha haciendo|espinilla|dedito|brazo jugando|lengua|aceite|comal|cafe|sopa|pierna jugando|pelota|estufa|vapor|pantorrilla|ligamento|pico|oreja|cuello entrenando|cintura)
me (lastimo|lastime|lastima|duele|dolio|hirio|hiere|hizo daño|hace daño) (mucho )?(lo que|que|tu|el zapato|la espalda|la rodilla|el tobillo|el hombro|su|sus palabras|jugando|corriendo|entrenando|en el gym|en el partido|en el entrenamiento|haciendo|el comentario|tus palabras|el sol|la luz|el gluten|la lactosa|el picante|el frio|el cafe|la leche|el ruido)
(lastimarme|lastimarse|lesionarme|lastimarse el|lastimarme la|lastimarme el) ..1 (rodilla|musculo|espalda|tobillo|hombro|corriendo|entrenando|jugando|gym|otra vez la|ligamento|de nuevo la)
me (lastimo|lastimaron) (la|el|los|las) (zapato|zapatos|rodilla|espalda|lentes|brackets|tenis|sandalias|tobillo)
(gato|gata|gatito|perro|perrito|perra|loro|conejo|gatitos|michi) ..2 me (araña|arano|arañó|araño|mordio|muerde|rasguño|pego|ataca|ataco|lastimo|golpea|acosa|despierta)
me (araño|mordio|rasguño|muerde|araña|pica) ..1 (el|la|un|mi|los) (gato|gata|perro|perrito|loro|conejo|gatito|hamster|mosquito|michi)
me (mordi|muerdo|mordio) (la|el|las|los) (lengua|labio|cachete|uñas)
me (apuñalo|apuñalaron|clavo|clavaron) (por|en) la espalda
(puñalada|puñal) (por la espalda|trapera)
me (intoxique|empacho|envenene) (de|con) ..1 (tanta|tanto|mariscos|comida|pescado|tacos|pollo|camarones|ceviche|sushi|series|noticias|lacteos|queso|leche|marisco|chismes|netflix)
sobredosis de (azucar|ternura|amor|cafe|cafeina|chocolate|dulce|dulces|series|informacion|trabajo|vitamina|carbohidratos|tacos|pan|memes|noticias|reggaeton|realidad|felicidad|nostalgia|musica|cuteness|humor|netflix|navidad|familia|sol|pizza|helado|reuniones|zoom|tareas|noticias|tiktok|futbol|estres|trabajo|pantalla|glucosa)
(una |tengo |con |es |fue |de )(una |un )?sobredosis de (azucar|ternura|amor|cafe|cafeina|chocolate|dulce|dulces|series|informacion|trabajo|carbohidratos|tacos|pan|memes|noticias|realidad|felicidad|nostalgia|musica|reuniones|zoom|tareas|tiktok|futbol|estres|pantalla|helado|pizza)
(me )?(estoy ahogando|estaba ahogando|ahogo|ahogue|ahogaba|asfixio|estoy asfixiando|estoy derritiendo|atraganto|atragante|falta el aire) (de|en|con|por) ..2 (risa|reir|hambre|calor|trabajo|deudas|tarea|tareas|pendientes|un vaso|vaso de agua|tequila|agua|comida|emails|correos|papeles|gracioso|tanto|mocos|estudio|examenes|informes|burocracia|facturas|humedad|papeleo|llanto de risa|tus ojos|chisme|saliva|cafe|mi propia saliva)
(me )?(estoy ahogando|ahogo|muero|estoy muriendo) <broma>
(casi|por poco) (me|se) (ahogo|desmayo|infarto|da un infarto|muero|mato|ahogue|infarta|desmaya|atraganto|da un paro)
(casi )?me (da|dio|va a dar|iba a dar|esta dando) (un|una|algo|como un) (infarto|patatus|ataque|sincope|yuyu|soponcio|paro|algo|derrame) ..3 (precio|susto|cuenta|vi|risa|gol|penal|recibo|partido|factura|cuando|viendo|del coraje|coraje|de ver|emocion|final)
(no )?(puedo|podia|pude|logro) (ni )?respirar (de|por|con) ..2 (risa|reir|reirme|emocion|tanto|la nariz tapada|nariz|gripa|alergia|calor|mocos|felicidad)
(falta|faltaba|quede sin|quedo sin|deja sin|dejo sin|quede|sin) (el )?(aire|aliento|respiracion) (de|con|por|al|cuando|tras) ..2 (risa|reir|correr|subir|verte|paisaje|bailar|correr el|entrenar|ejercicio|escaleras|gol|verla|verlo|beso|vestido|emocion)
(duele|doler|dolia|dolor) ..1 (el|mi|del|de)? corazon (de|por|ver|cuando|al|verte|que) ..3
me (toco|toca|tocaba|tocan) (a mi|el turno|la|lavar|ir|trabajar|hacer|cuidar|el examen|guardia|cocinar|limpiar|pagar|un|una|el|viajar|mudarme|esperar|estudiar|manejar|turno|lunes|martes|junta|el corazon|el alma)
<adulto> ..1 (me|nos) (toco|toca|canto|tocaba) (una|la|el|un) (cancion|guitarra|piano|acordeon|violin|tema|puerta|serenata|las mañanitas|frente|frente para ver|corazon)
(mi|el|la) ..1 <adulto> (toca|tocaba|toco) (la|el|en) (guitarra|piano|bateria|violin|puerta|banda|acordeon|timbre|flauta)
(hija|hijo|niño|niña|hermano|hermana) le (toca|toco) (vacuna|la vacuna|cita|examen|turno|consulta|hacer|dentista|ir)
(le|les|la|lo) (pego|pega|pegue|pegaron|golpeo|pegan) (un|una|al|a la|a la pared|el|las) ..1 (baile|calcomania|susto|grito|goleada|carro|coche|auto|pelota|balon|pared|poste|gordo|palanca|sticker|estampita|estirada|portazo|mordida a la|vuelta|repaso|pulida|llanta|banqueta|gatillo|lapiz|foto|parche|bola|bocado|resfriado|piñata|bateria|tambor)
(se )?le pega ..1 (gripa|gripe|acento|la letra|la cancion|covid|todo)
(dieron|dio|di|dimos|metieron|damos|metio) una (golpiza|paliza|madriza|goleada) ..3 (partido|futbol|fifa|final|cancha|juego|liga|domino|domingo|0|goles|ajedrez|torneo|tenis)
(nos|les) (dieron|dimos|metieron|metimos|pegaron) (una|un) (golpiza|paliza|baile|goleada|madriza)
la pega (esta|es|de|me|no|con|en|y|pa|para|nueva|tiene)
con la pega
me abusaron (con|en) (el|la|los) (precio|cobro|comision|tarifa|cuenta|taxi)
me violo (la|el|mi) (confianza|privacidad|cuenta|contrato|derecho|derechos|espacio|correspondencia|intimidad al leer)
(violaron|violo|viola|violan) (el|la|las|los|mi|mis|su|sus|nuestro|nuestra|un) (reglamento|privacidad|ley|leyes|contrato|derecho|derechos|reglas|norma|normas|cuenta|confianza|acuerdo|constitucion|politicas|protocolo|correo|casa|seguridad)
(mesero|recepcionista|banco|vendedor|servicio|cajera|cajero|empleado|empleada|chofer|atencion|mesera|compañia|aerolinea|doctora|aseguradora|taxista|agente) ..3 (me|nos) (maltrato|trato mal|grito|agredio|maltrataron|insulto|humillo)
(quiero|voy a|quisiera|necesito|ganas de|me gustaria|planeo|pienso) desaparecer (del mapa|por una semana|por unos dias|una semana|una semanita|unos dias|un fin|un mes|hasta que|hasta el|de las redes|de redes|de instagram|de facebook|de twitter|de aqui un|este finde|el fin|de la oficina|del trabajo|en la playa|de vacaciones|cuando) ..1 
desaparecer (estas|las|mis|esas|unas|los|el|la) (manchas|ojeras|arrugas|acne|granos|ronchas|cicatrices|estrias|mancha|grasa|deuda|deudas)
(no|ya no) (puedo|podria|quiero|sabria|se) vivir sin (mi |el |la |un |tu |una |mis |los )?(internet|wifi|cafe|cafecito|celular|telefono|aire|chile|musica|cel|coche|carro|freidora|mate|salsa|serie|series|agenda|lavadora|playlist|almohada|labial|tele|chocolate|azucar|netflix|picante|lentes|google|pan|queso|carne|sol|playa|redes|cerveza|tacos|arepas|siesta|ac)
(no|ya no) (puedo|podria|quiero|soporto|aguanto|quisiera) vivir (en (la ciudad|el campo|un|una|casa|el centro|este departamento|este depa|este barrio|este edificio|este piso|este pais|esta casa|esta ciudad|esta colonia|este lugar|este apartamento|el extranjero|mexico|madrid|la capital|otra ciudad|españa|estados unidos|miami|el norte|chile|argentina)|con (mi|mis|la|el|los|este|un|una|tanto|gente|otra|otras|esta) ..1 (roomie|roommate|roommates|papas|padres|suegra|suegros|mama|hermano|hermana|compañero|compañera|ruido|humedad|calor|desorden|vecinos|tio|tia|gente|gato|gatos|desorden|cucarachas|inquilino|primo|amigos|novio|pareja|dieta|esposo|jefe|rentas|familia)|tan lejos|lejos|aqui en|de arrimado|de arrimada|de rentas|de renta|solo en|sola en|cerca|pegada al|pegado al|al lado)
(ultimo|ultimos) (mensaje|post|audio|correo|aviso|recordatorio) (del dia|del grupo|de hoy|del mes|del año|de la noche|del curso|de la semana|que les mando hoy|antes de)
(este|esta) es (el|mi) ultimo mensaje (del dia|del grupo|de hoy|de la noche|de trabajo)
(hoy |mañana )?(acabo|termino|acabe|termine|acabar|terminar|quiero acabar|quiero terminar|voy a acabar|voy a terminar|necesito terminar) con (todo|todos|esto|esta|esta|este) (lo|el|los|las|la|lo pendiente|pendiente|tarea|pizza|proyecto|trabajo|semestre|capitulo|curso|tramite|informe|reporte)
soy una carga .
(carga|cargas) (academica|laboral|de trabajo|horaria|viral|electrica|de la bateria|mental de la casa|fiscal|familiar)
(voy a|quiero|pienso|vamos a|iba a|me quiero|me voy a|ganas de|me da miedo|animo a) (tirar|tirarme|saltar|aventarme|lanzarme|aventar|lanzar) ..2 (paracaidas|bungee|piscina|alberca|la pileta|pileta|cama|sofa|sillon|mar a nadar|agua|tirolesa|parapente|trampolin|rio a nadar|bungie|rappel|slime|la semana|la temporada|un partido|una siesta|clavado|escenario|de panza|de cabeza a la|negocio|emprender|al ruedo|a la aventura|de pelos|concha|candidato)
(estoy|ando|voy|vamos) ..2 en el (puente|balcon|techo) (peatonal|de la avenida|tomando|desayunando|con mis amigos|regando|esperandolos|leyendo|viendo|colonial|de los|viejo)
(tome|tomo|tomar|tomado|tomarme) (mis|las|mi|la|unas|sus|tus) ..2 (pastilla|pastillas|medicina|medicamento|medicinas|medicamentos) (de la|para la|del|para el|que me receto|recetadas|como me|como siempre|a tiempo|hoy|esta mañana|diarias|anticonceptivas|para dormir como|y ya me siento mejor|con el desayuno|antes de|todos los dias|puntual|a mis horas|cada|normal|de siempre|sin problema|vitaminas|para la gripa|con comida|en ayunas)
(pastillas|pastilla) (anticonceptivas|anticonceptiva|para la tos|para la alergia|de menta|de freno|de jabon|de caldo)
(mezclar|mezclo|mezcle|combinar) ..4 (con|y) ..3 (pintura|cemento|harina|huevo|leche|azucar)
(dolor|duele|punzada) ..2 (pecho) (muscular|por las pesas|del gym|al toser|por la tos)
(me )?(despido|despedi|despedimos|despidio) (del grupo|del trabajo|de la oficina|de ustedes por hoy|por hoy|que|con un|de mis compañeros|de mi trabajo|hasta mañana)
(nos vemos|adios|chao|chau|bye) ..2 (mañana|el lunes|el martes|el viernes|la proxima|al rato|luego)
(tu|su|la|una) (carta|nota) de despedida (del trabajo|para mi jefe|laboral|de la empresa|de soltera|de solter*|para un compañero|de mi jefe)
despedida de (soltera|soltero|solteros)
(escribo|escribiendo|leyendo|escribi|vi|viendo|leo|lei|veo|estreno|recomiendan|actuo) ..4 (novela|cuento|cuentos|obra|guion|pelicula|serie|cancion|documental|libro|poema|monologo|personaje) ..9 (matar|matarse|suicida|suicidarse|suicidio|muere|mata|abusa|viola|pega|golpea|despide|morir|asesinar|apuñala)
(protagonista|personaje|villano|villana|actor|actriz|detective) ..6 (matar|matarse|suicida|suicidarse|suicidio|muere|mata|golpea|pega|planea matar|se quiere matar|quiere morir|tira|asesinar) ..3
como (mato|elimino|matar|combatir) (las|los|la|el|a las|a los) ..1 
(no )?(hace|hago|haga|hacer) daño ..1 (el|la|los|comer|tomar|usar|al|a la salud|a mi perro|a la piel|sin querer|a las plantas|al medio|a mi gato)
(el|la|los|este|mucho) ..2 (cafe|gluten|leche|sol|azucar|picante|sal|pan|lactosa|pantalla|alcohol|comida|ruido) me (hace|hacen|hizo|cae) (daño|mal|pesado)
(lo|la|te|los) mato (si|con|a besos|a abrazos|por) ..3 (pan|besos|spoiler*|manchas|traes|llegas|olvidas|jaj*)
(hija|hijo|niño|niña|bebe|nieto|nieta|perro) ..4 (se corto|se corta|se quemo|se pego|se golpeo|se lastimo|se raspo) ..2 (el pelo|el cabello|la rodilla|el dedo|jugando|en el parque|el fleco|las uñas|con el papel|en la bici|en el futbol|el tobillo|cocinando|la lengua|con la mesa)
se (corta|corto|cortaron|cortan|cortaba) (la|el|las) (luz|internet|llamada|señal|leche|agua|mayonesa|pelo|cabello|comunicacion|transmision|conexion|audio|video|energia|uñas)
se corta (cuando|a cada|y vuelve|todo el tiempo la|a media|la videollamada|solo)
(conexion|llamada|videollamada|señal|internet|audio|zoom|linea|luz|wifi|leche|salsa|app|portal|sesion) ..3 se (corta|corto|cortaba|muere|apaga|cuelga|cae)

[shield] grief for somebody who has died, or an old illness
(murio|fallecio|fallecieron|murieron|se nos fue|perdi a|perdimos a|se suicido|se mato|se quito la vida|se ahorco|se colgo|falleciera|partio) ..5 (por|de|a causa de|en|hace|el|la|cuando|tras) (un |una )?(suicidio|sobredosis|infarto|cancer|covid|accidente|derrame|año|dos|tres|cinco|diez|mes|semana|abril|enero|ataque|paro|hemorragia|violencia|abuso|depresion)
(mi|un|una|su|la|el|a mi) ..1 <fam> ..3 (murio|fallecio|se suicido|se mato|se quito la vida|se nos fue|se ahorco|se colgo|partio) (por|de|a causa de|hace|en|el|la|cuando|tras|y)? ..1 (suicidio|sobredosis|infarto|cancer|derrame|años|año|mes)?
(por|el|del|al|tras el|su) suicidio de (mi|su|un|una|robin|la|el|nuestro|nuestra|kurt) ..1 
(suicidio|sobredosis) de (mi|su|un|una|nuestro|nuestra|el|la) (<fam>|cantante|actor|actriz|famoso|companero|paciente)
(duelo|luto|sobreviviente|sobrevivientes|grupo|apoyo|perdida|perdidas|familiares|superar) (por|de|del|para|tras|tras el|tras un) ..2 (suicidio|suicidios|sobredosis)
(murio|fallecio) ..1 de (una )?sobredosis
(mi|a mi|el|la) ..1 <fam> ..1 (tuvo|le dio|sufrio|le dieron|ya tuvo) (un|una|dos) (infarto|derrame|embolia|ictus|acv|paro|infartos|convulsion|ataque al corazon|ataque) (hace|en|el año|cuando|a los|leve|y ya|pero ya|y se recupero)
(tuve|sufri|me dio|tuvo|le dio|sufrio) (un|una) (infarto|derrame|embolia|ictus|acv|paro|convulsion|preinfarto) (hace|en el|en 20*|el año|cuando|a los|leve)
(no|ya no|sin|que no|jamas) ..1 (convulsiona|convulsionar|convulsiones|convulsiono)
epilepsia ..3 (controlada|medicada|tratamiento)
<fam> (casi )?se infarta* 
<fam> casi se (infarta|infarto|muere|desmaya|mata|ahoga)
(tuvo|tenia|tiene|historial de|antecedentes de) (convulsiones|convulsion) (febriles|de niño|de bebe|hace|controladas|de chiquito)

[shield] study, work, news or policy about the subject
(prevencion|prevenir|prevenirlo|previene|evitar|concientizacion|concienciacion|sobre|acerca|tema|estadisticas|tasa|tasas|cifras|casos|causas|riesgo|indice|dia mundial|ley|protocolo|taller|curso|charla|capacitacion|ensayo|tesis|articulo|investigacion|estudio|documental|pelicula|libro|noticia|linea|material|folleto|folletos|campaña|poster|podcast|manejo|deteccion|detectar|señales|intervencion|abordaje|formacion|conferencia|exposicion|trabajo) (mundial )?(de|del|sobre|acerca|acerca del|contra|en|en el|para|y|la|el)? (la|el|las|los|de la|del|de)? ..1 (suicidio|suicidios|suicida|suicidas|autolesion|autolesiones|conducta suicida|ideacion suicida|abuso sexual|violencia domestica|violencia de genero|violencia intrafamiliar|maltrato|maltrato infantil|violacion|violaciones|abuso|sobredosis|abuso infantil|eutanasia|muerte asistida|muerte digna|suicidio asistido|violencia familiar)
(pacientes|paciente|personas|gente|alumnos|alumnas|adolescentes|jovenes|clientes|usuarios|niños|quienes|alguien|veteranos|mujeres|estudiantes) (con|que (tienen|tiene|tuvieron|presentan|sufren|han tenido|tengan|expresan)) ..1 (ideas|pensamientos|ideacion|intentos|intento|riesgo|conducta|conductas|tendencias|sobredosis) ..1 (suicidas|suicida|de suicidio|de muerte)?
(despues de|tras|luego de|por) un intento (de suicidio|suicida)
(personas|pacientes|gente|jovenes|adolescentes|adultos|alumnos) ..3 intento de suicidio
(atienden|tratan|trabajan con|ayudan a|ven|manejan|reciben|aceptan) ..5 (intento|intentos|ideas|pensamientos|riesgo|autolesiones|conducta) (de suicidio|suicida|suicidas)?
(cuando|si|para cuando|caso de que) un (alumno|paciente|estudiante|niño|adolescente|cliente|joven|menor|usuario) ..3 (se autolesiona|se corta|se quiere (matar|morir)|se lastima|suicid*|habla de (morir|suicid*|matarse)|quiere morir|dice que ..3)
(habla|hablan|hablar) de (morir|suicidio|suicidarse) no hay
(por que|porque|cuantas|cuantos|como|cuando) se (suicido|suicidan|suicida|mato|quito la vida|matan|mata) ..2 
(autolesiones|autolesion|suicidio|suicidios|violencia domestica|violencia de genero|abuso sexual|abuso infantil|maltrato infantil) (en|entre|y|para|de) (adolescentes|jovenes|mexico|españa|colombia|chile|el mundo|niños|la adolescencia|menores|mi pais|veteranos|argentina|un taller|mi tarea|mi clase|mi tesis)
(que|cual) (significa|es|son|quiere decir) (la|el|una|las)? ..1 (ideacion|suicidio|autolesion|ideas suicidas|violencia|abuso|sobredosis)
(noticias|noticiero|periodico|tele|diario|radio|reportaje) ..8 (suicid*|mato|mataron|violo|violaron|golpeo|apuñalo|asesino|muerto|murieron|balearon|abuso|se tiro|se lanzo)
(arrestaron|detuvieron|condenaron|denuncio|denunciaron|acusan|acusado|acusaron|capturaron) ..6 (abuso|abusar|violacion|violar|violencia|matar|golpear|maltrato)
(shakira|messi|cantante|actor|actriz|presidente|famoso|futbolista|politico|equipo|rival|arbitro|portero|delantero|gobierno) ..5 (suicid*|mato|mata|muere|murio|golpeo|pego|viola|violo|apuñalo)

[shield] everyday use of the words
(ganas de|quiero) desaparecer (del grupo|del chat|de la lista)
mi <fam> me (revisa|controla|pega|sigue|golpea|espia) . (la|el|los|las|en) (ortografia|volumen|botones|insta|instagram|tele|tarea|stickers|calcomanias|redes)
carta de despedida para (mi|el|la|mis) (equipo|jefe|empresa|oficina|trabajo|compañeros)

[shield] papeles de todos los días
(contraseñas|papeles) ..6 por si (el sistema|me para|falla|hay)
testamento en orden ..4 (voy a ser|responsable)

[shield] over the story of the practice's article, and what is said of pain in general
(alguien que )?se lastima cocinando
solo se lastima el cuerpo o
no llego a fin de mes
mi (novio|novia|pareja|esposo|marido) termino conmigo
^ termino conmigo por (mensaje|telefono|correo|otra|otro)
no se (porque|por que) sigo (molesta|molesto|enojada|enojado|enfadada|enfadado)
deja la caja vacia
muerto en vida (en esta oficina|desde que empezaron las obras)
(brazos|piernas) (llenos|llenas) de (picaduras|cicatrices de varicela)
se me revento (un|el) (disco|menisco|ligamento|tendon)
(muñeca|rodilla|cadera|planta) (me truena y )?me quema (despues|cuando camino|al|si|de noche)
(la|las) (navidad|navidades|ausencia|soledad|humedad) ..1 me (pega|pegan) (fuerte|duro|durisimo|mucho|feo)
se lastimo (en|trabajando en) (la|el) (construccion|obra|fabrica|trabajo|campo)
(^|yo) tomo ..4 (una pastilla|medicina|medicamentos|pastillas) (para|de) (la|el|mi|dormir)
