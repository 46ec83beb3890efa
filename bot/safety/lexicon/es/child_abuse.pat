# Children hurt, touched, left alone or used; told by a child or by an adult looking back.

[child_abuse imminent self] a child is in danger now
(esta|estan) (golpeando|pegando|pegandole|golpeandole) (a|le a)? ..2 (mi hermano|mi hermana|mis hermanos|mi hermanito)
(ya viene|esta llegando|me esta buscando|viene) ..2 (mi )?(padrastro|tio|papa|abuelo|primo|padrino|novio de mi mama) ..6 (ayudo|ayuda|ayudos|ayudas|no esta|escond*|miedo|pegar|buscando|sola|solo|borracho)?$
(escondido|escondida|escondidos|escondidas|escondi) ..5 (armario|closet|cama|baño|cuarto) ..6 (padrastro|papa|tio|mama|busca*|pegar)

[child_abuse active self] a child is being hurt, touched or neglected
(el|ella) me toca$
me toca (las partes|mis partes|las piernas|por las noches|abajo|y no me gusta|cuando duermo|cuando estamos solos|donde no)
(mi|mis|el|la|un|una|ese|este) ..1 <adulto> ..2 (me|nos) (pega|golpea|pegan|golpean|azota|castiga|quema|quemo|encierra|encerro|toca|tocaba|toco|manosea|lastima|maltrata|agrede|patea|grita|insulta|pego|golpeo|cachetea|jala|acaricia|besa en|amarra|amarro|deja sin comer|dejan sin comer|deja sin|viola|violo|abusa|abuso|violaba|abusaba|pegaba|golpeaba|pegaban|golpeaban|obliga|obligaba|muerde|avienta|tira|hace cosas|hacia cosas|hizo cosas|hace daño|hizo daño|cae a golpes|faja|da con|da de|dio con|corre de la casa|hace dormir|baña|metio|mete|mira cuando me baño|manda fotos|pide fotos|pide que|dice que es un secreto|dice que no le cuente|abraza raro|quiere pegar|va a pegar|va a matar|odia y|sacude|ahorca|ahorco|amenaza|amenazo)
me (pega|golpea|pego|da|dio|azota|pegan|pegaba|pegaban|castiga|castigan|nos pega) ..2 con (el|la|un|una|su|palos|cables|lo que) ..1 (cinto|cinturon|correa|cable|palo|chancla|chancleta|manguera|fierro|vara|escoba|baston|tabla|ojota|fajo|faja|plancha|regla|hebilla|sarten|zapato|puño|cuchara|madera|rebenque|chicote|mecate|encuentra)
(nos|me) pega* con (la|el|un|una) (manguera|cinto|cinturon|cable|palo|correa|chancla|vara|escoba)
(me|nos) (dejan|deja|castigan|castiga|tienen|tiene|dejaban|dejaba) ..1 (sin|sin darme) (comer|comida|cenar|de comer|agua)
no me (dan|da) de comer
(no hay|no ay) comida ..8 (mama|papa|regresa|vuelve|hermano|hermana|solos|sola|solo|sola)
(mama|papa) ..2 no (regresa|ha vuelto|vuelve|ha regresado|llega) desde ..4 
(entra|entraba|se mete|viene|venia|mete|metia) ..1 (a|en) mi (cuarto|cama|pieza|habitacion|recamara) ..8 (noche|secreto|toca|duermo|padrastro|tio|dormido|dormida|dormidos|dormidas|miedo|nadie|abuelo)?
(padrastro|tio|abuelo|primo|hermano|papa|padrino|vecino|profe|entrenador|cura|pastor|señor) ..4 (a mi cuarto|a mi cama|en mi cama|en mi cuarto|me toca|me tocaba|me toco|me baña|me besa|me manosea|se me sube|me ve bañ*|partes)
(dice|dijo|es|decia) (que )?(es|sea|era)? (nuestro|un) secreto 
me dice que no le (cuente|diga) a nadie
(si (lo )?(digo|cuento)) ..6 (mama|papa|enojar|triste|matar|pegar|creer|me va a|mata) ..5 (secreto|triste|enojar|pegar|el|mata)?
(tengo|con) (6|7|8|9|10|11|12|13|14|15|16|siete|ocho|nueve|diez|once|doce|trece|catorce|quince) ..9 (me toca|me pega|me pide fotos|pide fotos|me hace cosas|me obliga|me besa|me golpea|fotos mias|me manda fotos|toca las piernas|me viola|me violo|abusa|me encierra|quiere verme|nos veamos|me toco|cosas que no quiero|me pegan)
(señor|tipo|hombre|alguien|desconocido|adulto|man) ..5 (me pide|pide|me manda|quiere que|me pidio|me dice que le mande|pidiendome|me mando) ..2 (fotos|nudes|pack|videos|mande|nos veamos|desnudo|desnuda|desnudos|desnudas|prender la camara|verme)
(le mandara|mande|mandarle|mandaba|pide|pidio|enviar|mandar|enseñ*) ..1 (fotos|foto|una foto|nudes|videos) ..4 (sin ropa|desnudo|desnuda|desnudos|desnudas|intimas|mias|año|pasaba|materia|calificacion|sin|regalos|menor|internet|roblox|secreto)
(novio|hombre|señor|tipo) ..2 (tiene|de) (30|31|32|33|34|35|36|37|38|39|40|45|50|25|26|27|28|29|treinta|cuarenta) ..6 (tengo|menor|dejo|hacer algo|algo)
soy menor ..8 (novio|el tiene|dejo|obliga|pega|mayor)
(me|nos) hace (cosas|cosas feas|cosas malas|cosas raras|cosas que no quiero|cosas que no me gustan|hacer cosas|tocarlo|tocarle)
(me|nos) (hace|hacia|hizo|hacen|obliga a hacer|dice) (cosas|cosas muy) (feas|malas|raras|de grandes|sucias) 
no quiero (ir|volver|regresar|quedarme|estar) (a|en|solo|sola)? ..2 (casa|con el|con mi) ..6 (pegar|enojado|miedo|toca|golpea|padrastro|pega|papa|tio|va a|borracho)
(me va|nos va|me van|iba) a (pegar|golpear|castigar con|dar con|cachetear|dar una golpiza|dar una paliza|surtir) ..4 (papa|mama|llegue|casa|miedo|calificaciones|notas|padrastro|tio|enojado|enojada|enojados|enojadas)?
me (hace|hacia|hizo) dormir (en el|afuera|con el) (patio|piso|perro|calle|el)?
(me|nos) (pega|golpea|pegaba|golpeaba) (muy fuerte|mucho|todos los dias|si no|fuerte|bien feo|hasta|por todo|desde)
(obliga|hace|obligaba) a (hacer|verle|tocar|darle besos|sentarme|desnudarme)
(conoci|conozco|hablo con) a alguien (en|por) (roblox|internet|discord|fortnite|free fire|instagram|tiktok|un juego) ..8 (escondidas|veamos|fotos|señor|mayor|secreto|edad)

[child_abuse past self] was hurt or touched as a child
me (molian|agarraban|daban|mataban) (a|de) (palos|golpes|palizas|cinturonazos|correazos)
(creci|vivi|pase mi infancia|me criaron) ..2 (encerrada|encerrado|con hambre|a golpes|golpeada|golpeado|con miedo a mi|entre golpes|maltratada|maltratado)
(me tocaba|me toco|me violaba|me manoseaba) ..9 (cuando yo tenia|cuando tenia|cuando era|de niño|de niña|a los)
(de (niño|niña)|de (chico|chica)|de (pequeño|pequeña)|cuando (era|tenia)|en mi infancia|a los|durante mi infancia|desde (niño|niña)|desde (chico|chica)|de la infancia|siendo (niño|niña)) ..8 (me (tocaba|toco|violo|violaba|abuso|abusaba|pegaba|golpeaba|pegaban|golpeaban|manosea*|dejaban|encerraba*|abusaron|violaron|obligaba*|quemaba*|maltrataba*|hacia cosas|hacian|castigaba*)|abus* de mi|abusado|abusada|abusados|abusadas|violado|violada|violados|violadas|golpeado|golpeada|golpeados|golpeadas|maltratado|maltratada|maltratados|maltratadas)
me (golpeaba|pegaba|tocaba|violaba|encerraba|maltrataba|quemaba|manoseaba|obligaba|tocó|toco|abusaba|abuso|violo) ..3 (cuando|de (niño|niña)|de (chico|chica)|desde|de (pequeño|pequeña)|a los) ..3 (era|niño|niña|chico|chica|tenia|pequeño|pequeña|años|seis|siete|ocho|nueve|diez|once|doce)
abus* de mi (cuando|de (niño|niña)|desde|a los|siendo|en mi)
(creci|infancia|niñez|casa) (con|de|entre|llena de|llen*) (golpes|abusos|violencia|maltrato|gritos y golpes|maltratos|palizas)
(abuso infantil|abuso sexual infantil|maltrato infantil) ..4 (sufri|mi|por|de mi|infancia|fui|yo)
(sufri|vivi|tuve) ..2 (abuso|abusos|maltrato|golpes) ..4 (infancia|niñez|niño|niña|chico|chica|padres|papa|mama|padre|madre|tio|abuelo)
(internado|orfanato|seminario|colegio) ..8 (nos pegaban|abusaba*|nos tocaban|cosas peores|golpeaban)
(trauma|secuelas) ..2 abuso ..2 (infancia|sexual|niño|niña)
(me|nos) dejaban (solo|sola) (semanas|dias|sin comida|noches)

[child_abuse active self] a child is being hurt, touched or neglected
me (amarran|amarra|encadenan|atan|ata|amarraban) (a|en|con|al|de) ..2 (silla|cama|arbol|patio|cuerda|poste|pies|manos|cadena)
(me|nos) (encierran|encierra|encerraban) en (el|un|la) (cuarto|baño|closet|patio|bodega|sotano|armario|ropero) ..8 (cuando|si|porque|por|sin|horas|oscur*)
(papas|padres|mama|papa) se (van|va) por (dias|semanas)
me (sienta|siente|hace sentarme|hace sentar|hacia sentar) en sus piernas ..4 (y|me|toca|cuando|no)
me hacen dormir en (el|la) (patio|piso|suelo|calle|gallinero|cochera)
normal que ..6 me (bañe|toque|manosee|desvista|pegue|golpee|amarre|encierre)
(le pegue|le di (una|un)) ..4 a mi (hijo|hija|niño|niña|nene|bebe|nena) ..4 (marcado|marcada|marcas|fuerte que|sangre|moret*|no se parar)

[child_abuse past self] was hurt or touched as a child
me colgaba ..4 (pegarme|golpearme|castigarme)
(hogar|orfanato|internado|hospicio|albergue|casa hogar) ..3 nos (pegaban|encerraban|tocaban|golpeaban|maltrataban)

[child_abuse active other] a child is being hurt, touched or neglected
(deja|dejan|dejo) (solo|sola|solos|solas) (a|al) ..1 (bebe|niño|niña|niños|hijo|hija|hijos|nene|nena) ..4 (para irse|meses|toda la noche|horas|por dias)
(juego|juegos) (secreto|secretos)
le (da|dan|daba|dio) (correazos|cinturonazos|fajazos|chanclazos|varazos|palazos|cuerazos|cintarazos)
que (su|el) <adulto> se (mete|metia|metio) (a|en) su cama
(volvio|vuelve|regresa|regreso|viene) ..2 (casa de|con su|de con|la casa) ..3 con (moretes|moretones|marcas|golpes|quemaduras)
pide fotos a (los|las) (niños|niñas|alumnas|alumnos|chicos|menores|chicas)
(pateando|cacheteando|jaloneando|zarandeando) a (su|un|una|el|la) ..1 (niño|niña|hijo|hija|bebe|nene|nena)
nunca hay (adultos|un adulto|ningun adulto)
no quiere (volver|ir|quedarse|regresar) (a casa de|con) (su|el|ese) (padre|papa|tio|abuelo|padrastro|primo|señor)
(vecinito|niño|niña|nene|alumno|alumna|bebe|niños|sobrino) ..6 no (le|les) (dan|da|daban) de comer
se (encoge|cubre|agacha) cuando (levanto|levantan|alzo) la mano
se (orina|orino|hace pipi|mea) ..1 (del susto|del miedo|desde que|en la cama y)
