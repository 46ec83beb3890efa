# Somebody else is in danger: friends, family, pupils, neighbours.

[suicide imminent other] somebody else is about to act or has acted
(dice|dijo|escribio|puso|jura) ..3 (hoy es su ultimo dia|es su ultimo|lo hace hoy|lo hace esta noche|se avienta|se tira|se lanza|se cuelga|se mata|va a hacerlo|lo va a hacer|no va a volver|adios) 
(se llevo|se encerro con|agarro|tiene) ..2 (pastillas|pistola|soga|navaja|cuchillo)$
se encerro ..4 (pistola|arma|cuchillo|pastillas|navaja|soga|adios|no abre|no contesta)
(dice|dijo|que|avisa que) se va a (tomar|tragar) ..4 (pastillas|pastillero|frasco|veneno|todo)
(ya )?(escribio|dejo|encontre) (la|su|una) carta ..5 (despedi*|encontre|saco|cajon|cuarto|morir|cama)?$
(dice|dijo|escribio|mando|diciendo|avisando|diciendome|dise) ..6 (se va a|se quiere) (matar|tirar|suicidar|colgar|aventar|lanzar|ahorcar|quitar) ..2 (hoy|esta noche|ahora|ya|esta)?
(esta|estan|subio|se subio|encerrado|encerrada|encerrados|encerradas|parado|parada|parados|paradas) ..3 (techo|azotea|puente|balcon|baño|cuarto|vias|cornisa|barandal|edificio) ..6 (se va|tirar|matar|saltar|bajar|cuchillo|pistola|aventar|lanzar|suicid*|no quiere|navaja)
<fam> ..5 (azotea|cornisa|puente) ..5 (bajar|tirar|saltar|matar|aventar)
(tiene|agarro|saco|se llevo|llevo|limpiando|compro|consiguio|escondio|cargo) ..2 (pistola|soga|navaja) ..8 (nota|no contesta|matar*|adios|llorando|despidio|triste|vivir|morir|mesa)
(escribio|mando|dejo|encontre|encontramos|halle|acaba de mandar|dejó|mandado) ..3 (carta de despedida|nota de despedida|nota suicida|carta suicida|mensaje de despedida|audio de despedida|un adios|nota diciendo|audio despid*|audio diciendo)
(dejo|encontre|encontramos) (una|su) (nota|carta) (en la mesa|para su familia|donde|y no|que dice|de suicid*|despidi*|en su cuarto)
se (esta|estaba|estuvo|anda|ha estado) despidiendo
(se despidio|despidio de) ..3 (raro|todos|como si|mi|nosotros|rar*|facebook|instagram|whatsapp|no contesta)
(encontre|hallé|halle|encontramos|vi) a mi ..3 (colgado|colgada|colgados|colgadas|ahorcado|ahorcada|ahorcados|ahorcadas|con la soga|con las venas|pistola|sangrando|sin pulso)
(tomo|trago) ..4 (porque|ya) ..1 (ya )?(no quiere vivir|se quiere morir|quiere morir|quiere matarse|se quiere matar)
(hoy|esta noche|mañana|ahora) (lo hace|lo va a hacer|se mata|se va a matar|se quita la vida|se tira|se suicida)
tiene un plan (para hoy|para matar*|para suicid*|suicid*|y|para quit*)
(en vivo|en un live|transmision) ..6 (matar|suicid*|despid*)

[suicide active other] somebody else wants or means to die by their own hand
(se|que se|lo que se) ..1 <quiere> ..1 (matar|suicidar|colgar|ahorcar|quitar la vida|aventar|tirar de|tirar al|pegar un tiro|cortar las venas|envenenar|empastillar|electrocutar)
<quiere> ..2 <matarse>
(habla|hablando|hablaba|hablo|habla todo el tiempo|comento|menciono|menciona|bromea|bromas|escribe|escribio|dibuja|publica|publico|busca|busco|googlea|buscando|buscaba|investiga|lee|busca en internet|pregunta|obsesionado con|obsesionada con|hizo comentarios|leyendo) ..3 (suicidio|suicidarse|suicida|maneras de morir|formas de morir|como matarse|matarse|quitarse|como morir|metodos|la muerte|morirse|de morir|morir)
(si|que si) ..5 (se mata|se suicida|se cuelga|se quita la vida|se ahorca|se va a matar)
(ella|el|ya|que|y) se (mata|suicida|cuelga|quita la vida|ahorca)
(mi|un|una|mis|nuestro|nuestra) ..2 <fam> ..8 (suicidarse|matarse|quitarse la vida|suicida|suicidio|ahorcarse|colgarse)
(mi|un|una|su) ..1 <fam> ..2 (es|esta|anda|tiene|tuvo|ha tenido|con|presenta|confeso|conto) ..3 (suicida|ideas suicidas|pensamientos suicidas|ideacion|intentos|ideas de suicidio|pensamientos de suicidio|ideas de muerte)
(tiene|tenia|tuvo|presenta|confeso|ha tenido) ..2 (ideas|pensamientos|ideacion|tendencias|conductas|intenciones) (suicidas|suicida|de suicidio|de muerte|de matarse|de morir)
(esta|anda|se siente|puede estar|podria estar) suicida
(piensa|planea|planeando|pensando|pensado|intenta|quiere|planeaba|amenaza|amenazo) ..2 (suicidarse|matarse|quitarse la vida|colgarse|ahorcarse|suicidio|con suicidarse|tirarse|aventarse|cortarse las venas|terminar con su vida|acabar con su vida)
(ya )?(sabe|tiene pensado|planeo|decidio) como (hacerlo|matarse|lo va|lo haria|suicidarse)? 
(se va a|va a|irse|quiere) (ir|irse) de este mundo
(se quiere|se va a|se queria|se quiere ya|se quiere es) (matar|suicidar|colgar|ahorcar|quitar la vida)
(me preocupa|miedo de|temo|temor|tengo miedo|creo) que (se|mi|un|el|ella) ..5 (mate|suicide|suicidarse|quite la vida|haga una locura|haga algo|haga daño|cuelgue|atente|matarse|mata|suicida)
(evitar|impedir|ayudar|ayudo|ayudarla|ayudarlo) ..4 (suicid*|mate|quite la vida|matarse)
(lista|razones) ..4 para (vivir|morir) y ..3 para (morir|vivir)
este mes ya se mata
(como|que) ..4 (alguien|amigo|amiga|persona|hijo|hija|hermano|hermana) ..4 (quiere morir|se quiere matar|quiere suicidarse|quiere matarse|quiere quitarse|piensa en suicid*|esta pensando en suicid*|se quiere suicidar|se quiere morir)
(diga|dice|dijo|dise|diciendo|dicho|decir|repite|escribio|puso|confeso|grita|conto) ..4 se quiere (matar|morir|suicidar|ir de)
(dios|si) ..2 se suicida

[suicide passive other] somebody else does not want to live
(dice|dijo|diciendo|repite|siente) (que )?esta de mas
(dice|dijo|diciendo|repite|pide) ..2 (ojala se (muriera|muera)|se (muriera|muera)|que se (quiere|quisiera) morir)
(se|que) (quiere|queria|quisiera|quiere ya|desea) (morir|morirse|estar (muerto|muerta)|desaparecer|no despertar)
<fam> ..8 (ya no|no) (quiere|queria|desea|tiene ganas de|le ve sentido a|encuentra sentido a|tenia ganas de) (vivir|seguir|seguir (vivo|viva)|despertar|existir|la vida|estar (vivo|viva)|levantarse nunca|nada)
(no|ya no) (quiere|queria|desea|tiene ganas de) (vivir|seguir (vivo|viva)|seguir viviendo|existir|estar (vivo|viva)|despertar|seguir en este mundo)
(dice|repite|dijo|escribio|puso|pregunto|reza|pide|diciendo|dise) ..5 (ojala no hubiera nacido|no hubiera nacido|quiere morir*|se quiere morir|estariamos mejor sin|mejor (muerto|muerta)|mejor sin (el|ella)|dios se (la|lo) lleve|no quiere vivir|no quiere despertar|no kiere|es una carga|es un estorbo|quisiera no|quiere desaparecer|morirse|desea morir|la vida no|estaria mejor (muerto|muerta)|no vale la pena|no despertar)
(dios|señor|muerte) (ya )?se (la|lo) lleve
estariamos mejor sin (el|ella)
(si|cuando) (el|ella) (se muriera|se muere|muriera|ya no esta|ya no estuviera|no estuviera) ..5 
quiere (morir|morirse|estar (muerto|muerta)|dormir y no despertar|desaparecer para siempre)

[suicide past other] somebody else has tried before
<fam> lo (intento|ha intentado|volvio a intentar) (cuando|hace|el año|dos veces|una vez|otra vez|antes|en)
<fam> ..3 (intento|trato de|quiso|ha intentado|tuvo un intento|intentaron) ..2 (suicid*|matar*|quitarse|ahorcarse|colgarse|morir*|cortarse las venas|intento)
se (quiso|intento|trato de) ..1 (matar|suicidar|colgar|ahorcar|quitar la vida|cortar las venas|aventar|envenenar)
(intento|trato de|ha intentado|intentar|intentado) (suicidarse|matarse|quitarse la vida|ahorcarse|colgarse|envenenarse|tirarse|aventarse)
(tuvo|ha tenido|tras|hizo|sobrevivio a) ..1 (un|dos|tres|varios|su) (intento|intentos) ..2 

[suicide concern other] somebody else shows the last signs
(anda|esta|estuvo|andaba) despidiendose
(se puede|puede|podria|pudiera) (llegar a )?(matar|matarse|suicidarse|suicidar|quitarse la vida)
(borro|cerro|elimino) ..2 (redes|fotos|cuentas|perfil) ..6 (adios|despedi*|no contesta|perdon|estado|carta)
(ultimo|lo ultimo) que (escribio|dijo|puso|mando) ..2 (perdon|adios|gracias por todo|los quiero|te quiero|que lo perdone)
(escribio|mando|puso|dijo) ..2 (perdon por todo|adios a todos|gracias por todo) ..4
(regalo|repartio|regalado) su (guitarra|perro|gato|ropa|consola|coleccion|reloj|computadora|ropa|bici|carro) ..6 (raro|rarisimo|miedo|abrazo|despidi*|triste|llorando)
(regalo|repartio|regalando|regala|vendio|reparte|regalado|entrego) ..2 (todas sus cosas|sus cosas|todo|sus relojes|sus joyas|sus pertenencias|los animales|su perro|su ropa|sus animales|joyas|sus libros|su coleccion) ..8 
(pidio|pedir|pedirnos|llamo|encargo|pide|dijo) ..4 (perdon a|perdon por todo|cuide a|cuidara a|cuide de|su familia|cuide su) ..6 (raro|abrazo|nunca|no contesta|si ella|si el|ya no|despidio|todos|cada)
(triste|deprimido|deprimida|apagado|apagada|callado|callada|rarisimo|rarisima|raro|rara) ..8 (pistola|despidio|regalo|testamento|adios|no contesta)
(no lo|no la|no le) voy a (encontrar|volver a ver) (vivo|viva|con vida)?$
me da mala espina

[self_harm active other] somebody else hurts themself
se (lastimo|corto|hirio|quemo|golpeo|lastima|corta|hiere|quema|golpea) ..4 (a proposito|aproposito|adrede|aposta)
(se|que se) (corta|rasga|lastima|autolesiona|autolesionan|raja|cortan|lastiman|hiere|autoagrede|cortaba|lastimaba|autolesionaba|quema con|quema a|arranca la piel|corto los|corto las|esta cortando|esta lastimando|ha cortado|ha estado cortando|sigue cortando|anda cortando|volvio a cortar|tajea|pega en la cabeza|golpea la cabeza|golpea contra|hace daño|hace cortes|hace cortadas|hace heridas|hacia daño|esta haciendo daño|hace moretones|araña hasta|muerde hasta|hizo daño|hizo cortes) ..1 
<fam> ..5 se (corta|lastima|autolesiona|hace daño|quema|golpea|hace cortes|hace cortadas|corto|hizo daño|hace heridas|araña|pega|muerde|raja)
(brazos|piernas|muñecas|cuerpo|brazo) ..3 (llenos|llenas|lleno|con|cubiert*) ..1 (de )?(cortes|cortadas|marcas|cicatrices|heridas|rayas|quemaduras)
(encontre|halle|vi|encontramos|descubri|tiene|enseño|le vi|desaparecen|note|mostro) ..3 (navaja|cortes|cortadas|rayas|marcas en los brazos|cortes en|marcas en las|sangre en|curitas) ..6 (cuarto|brazos|sangre|hijo|hija|piernas|muñecas|cama|mochila|rojas|gato|niña|baño)?
(nunca|no) se quita (la sudadera|el sueter|la chamarra|el buzo|las mangas) 
(autolesiona|autolesionan|autolesionaba|autolesionando)

[overdose imminent other] somebody else has taken too much
(tomo|trago|bebio|comio|tragado|ingirio|metio|consumio|tomaron|se ha tomado|se tomo) ..4 (pastillas|pastilla|veneno|cloro|lejia|raticida|lavandina|medicina|medicamentos|frasco|limpiador|desinfectante|insecticida|detergente|sobredosis|lavandina|pastillero|thinner|gasolina|todo el|remedios|algo toxico|soda caustica|paracetamol|clonazepam|rivotril|fentanilo|raid)
<fam> ..4 (sobredosis|se intoxico|se enveneno|se empastillo|overdose*|overdosed|se paso de (coca|pastillas|droga|heroina|medicina|copas y)|tomo algo|se metio algo|consumio algo|se inyecto)
(se )?(paso de|sobredosis de|se inyecto|inyectarse|se metio|consumio|fumo|se drogo) ..6 (no despierta|no reacciona|convuls*|azul|morado|morada|morados|moradas|no responde|respira*|tirado|tirada|inconsciente|desmay*|raro|feo)
(frasco|frascos|blister|cajas|caja) ..2 (vacio|vacios|vacia|vacias) ..6
(esta|tiene|tuvo|sufrio|teniendo|con) (una )?sobredosis
(mezclo|mezcla|combino) ..3 (pastillas|trago|alcohol|medicamentos|drogas) ..8 
(tomo|tomó) (de todo|de mas|el doble|doble dosis|mucho y no|demasiado|demasiada|demasiados|demasiadas) ..8 (presion|palido|reacciona|ronca|despierta|palida|pastillas|medicina|mal|vomit*)
(tomando de mas|tomando mas) ..3 (pastillas|medicina)
(despues de|tras) inyectarse
(encontre|halle) ..8 (jeringa|frasco vacio|bolsita|polvo) ..8 (respira|azules|no despierta|no responde|despierta|inconsciente|dormido|dormida|dormidos|dormidas)

[domestic_violence active other] somebody else is hurt at home
(golpear|pegar|pegarle|golpearla|pegandole|maltratar|zarandear) a (su|mi|la) (mujer|esposa|mama|madre|novia|hermana|pareja|hija|abuela|marido|esposo|vecina|hijo)
(le|la) (quebro|rompio|partio|fracturo) (el|la|un|una) (brazo|nariz|diente|costilla|mandibula|cara|cabeza|labio) a (mi|su) 
amenaza ..5 con (matarla|matarlo|golpearla|quitarle|matar a)
<fam> ..2 le pegan
(le|les) (pega|pegan|pego|esta pegando|estan pegando|anda pegando) (a|su|con|cuando|mucho|muy|todos los|diario|otra vez|delante|feo|seguido|hasta|y)
(le|la|lo|los|las|les) (golpea|maltrata|ahorca|zarandea|amenaza|agrede|golpean|maltratan|empuja|patea|cachetea|esta golpeando|esta maltratando|golpeo|tiene (amenazado|amenazada|amenazados|amenazadas)|tiene (encerrado|encerrada|encerrados|encerradas)|quiere matar|va a matar|jala|insulta y|controla|encierra|ha golpeado|ha pegado|amenazo|avento|da golpizas|da una golpiza|cae a golpes|caga a) (a|su|y|con|cuando|mucho|todos|porque|en|delante|si|feo|hasta|otra|muy|seguido|el|frente|la|desde|de|todo|por|pero|ella)? ..1
(golpea|golpean|maltrata|maltratan|pega|golpeo|golpeando|pegando|agrede|pegandole|golpeandola) a (mi|su|la|una|sus|el|un|mis|los) ..1 (mama|hermana|vecina|esposa|mujer|amiga|hija|hijos|madre|pareja|novia|abuela|niños|niño|señora|papa|hermano|abuelo|perro y|prima|tia|vecino|nieta|nieto|sobrina|niña|compañera)
<fam> ..3 (es|esta siendo|fue|vive|era) ..1 (golpeado|golpeada|golpeados|golpeadas|maltratado|maltratada|maltratados|maltratadas|amenazado|amenazada|amenazados|amenazadas|violentado|violentada|violentados|violentadas|agredido|agredida|agredidos|agredidas|victima de violencia|abusado|abusada|abusados|abusadas|controlado|controlada|controlados|controladas)
<fam> ..6 (moretones|ojo morado|golpes|golpeada|moreteada|golpeado) ..6 
(tapar|taparse|esconder|ocultar) los (golpes|moretones)
(tiene|agarro) a mi (mama|hermana|madre) (del|por el|de los) (cuello|pelo|pelos|cabello)
(marido|esposo|novio|pareja|ex|hombre) ..4 (la|le|lo) (golpea|pega|maltrata|quiere matar|amenaza|tiene (amenazado|amenazada|amenazados|amenazadas)|controla|tiene (encerrado|encerrada|encerrados|encerradas)|cela|ahorca|mata|va a matar|no la deja|golpeo|pego)
(pide|pidiendo|piden|gritando|grita|gritos|gritos de) ..2 (auxilio|socorro|que la suelte|que no le pegue)
(se )?(oyen|escuchan|escucho|oigo|oye|escucha) ..1 (gritos|golpes|que le pega|como le pega|como la golpea|que la golpea|pegar) ..6 
(violencia|maltrato) ..5 (mi hermana|mi mama|mi amiga|mi vecina|mi hija|mi madre|mi abuela|mi prima)
(mi hermana|mi mama|mi amiga|mi vecina|mi hija|mi madre|mi abuela|mi prima|mi comadre|mi compañera) ..6 (violencia|maltrat*|la golpea|le pega|no la deja salir|golpeado|golpeada|golpeados|golpeadas|sin permiso|miedo a su|miedo de su)

[sexual_assault past other] somebody else was assaulted
(violaron|violo|abusaron|abuso|manosearon|forzaron|forzo|drogaron|manoseo|ultrajaron|violaban|violan|viola|abusaba|abusa|abusan|manosea) (de |a )?(a )?(mi|una|mis|un|su|la|esa|ella|el) ..1 (<fam>|ella|niña|niño|menor|novia|nieta)
(a mi|a una|a un|mi|una) ..1 <fam> ..3 (la|lo|le|fue|ha sido) (violaron|violo|abusaron|violado|violada|violados|violadas|abusado|abusada|abusados|abusadas|forzaron|(agredido|agredida|agredidos|agredidas) sexual*|manosearon|forzo|drogaron|manosearon|tocaron|toco|viola|abusa)
(la|lo) (forzo|violo|violaron|forzaron|drogaron|violan|manosearon|manosea)
(fue|ha sido|siendo) (violado|violada|violados|violadas|abusado|abusada|abusados|abusadas|(agredido|agredida|agredidos|agredidas) sexual*)
(abuso|abusaron|abusaba|abusa|abusan|abusando) (sexualmente )?de (ella|el|mi (<fam>)|una|un|su|nuestra|nuestro|ellos|ellas|los|las)

[child_abuse active other] a child is being hurt, touched or neglected
(deja|dejan) (a|solos a) (sus|los|mis|su) (niños|hijos|bebe|hijo|hija|nietos) ..2 (solos|solo|sola|encerrado|encerrada|encerrados|sin comer|en la calle|amarrados)
(le|les) hace cosas
(escribe|manda|pide|chatea) ..5 a mi (hija|hijo|sobrina|sobrino|nieta|nieto|hermana|hermano|alumna) ..6 (fotos|noche|secreto|cuente|desnudo|desnuda|desnudos|desnudas|no nos|trece|doce|once|catorce|diez|nueve)
(llega|llego|viene|vuelve|regresa|regreso) ..4 con (quemaduras|moretones|marcas|golpes|mordidas|marcas de golpes)
(le|les|los|las|lo|la) (pega|pegan|golpea|golpean|toca|tocan|tocaba|sacude|maltrata|maltratan|quema|encierra|deja sin comer|castiga|toco|pego|manosea|azota|grita y|viola|dejan sin|pegue|baña y|abusa|besa|pegaba|golpeo) ..1 (a|al|sus|su|la|con|en|las|los|mi|entre|raro|partes) ..2 (niño|niña|nino|nina|hijo|hija|hijos|nieta|nieto|sobrina|sobrino|bebe|partes|nietos|alumn*|menor|hijastr*|cinturon|cinto|piernas|niños|hermano|hermana|chicos)
(toca|tocan|tocaba|toco|manosea|golpea|golpean|pega|maltrata|abusa|sacude|viola|lastima|pegan|sacuden|abuso|violo|quema|maltratan) (a|al|de|de mi|de una|de un|a la|a los|con) ..1 (mi|su|sus|la|los|nuestra|nuestro|una|un|mis)? ..1 (hija|hijo|niña|niño|nina|nino|nieta|nieto|sobrina|sobrino|bebe|hijos|nietos|alumna|alumno|hijastra|hijastro|niños|niñas|menor|hermano|hermana|prima|primo|ahijada)
(niño|niña|nino|nina|hijo|hija|nieta|nieto|sobrina|sobrino|alumna|alumno|bebe|niños|primo|prima|estudiante) ..6 (quemaduras|moretones|marcas|golpes|golpeado|golpeada|golpeados|golpeadas|la toca|lo toca|le toca sus|sus partes|sin comer|encerrado|encerrada|encerrados|encerradas|abus*|le pega|la golpea|lo golpea|lo pega|le pegan|lo maltrata*|la maltrata*) ..4 (mama|papa|padre|madre|tio|dias|brazos|brazitos|volver|ir|cuerpo|casa|padrastro|abuelo|pierna*|espalda|comer|mamá|bracitos|novio|contó)?
(le toca|le toco|la toca|lo toca|le tocaba) (sus|las) (partes|partes intimas|piernas)
(toca|toco) sus partes
(novio|marido|padrastro|tio|abuelo|papa|esposo|vecino|maestro|primo) ..6 (toca|manosea|abusa|tocaba|viola|besa|pega|golpea) (a|de|con) ..1 (hija|hijo|nieta|nieto|sobrina|niña|niño|niños|hijos|mi)
(11|12|13|10|9|14|15|8) (años )?y (habla|sale|anda|chatea) con (un|una) (tipo|hombre|señor|adulto|chico|novio) de (40|30|35|25|28|50|45|treinta|cuarenta)
(niños|niña|niño|bebe) ..3 (pasan|dejan|deja|dejaron|quedan) ..2 (solos|solo|sola|dias|encerrado|encerrada|encerrados|encerradas) ..4 (comer|comida|sin|dias|casa|noche|horas)?
(la sienta en sus piernas|lo sienta en sus piernas|cierra la puerta y la)
nos pega ..5 (hermano|hermana|si no)

[harm_to_others active other] somebody else means to hurt people
(dice|dijo|amenaza|amenazo|planea|quiere|habla de|hablar de|jura|va a|planeando|escribio|hablando de|piensa) ..5 (llevar (un|una|la) pistola|matar a|matarlos|matar al|apuñalar a|disparar*|hacerle daño a|lastimar a|envenenar a|balasear*|balacear*|balearnos|tiroteo|acabar con ella|acabar con el|hacer una masacre|quemar la casa|hacer daño a)
lista ..4 (nombres|matar|quienes)
(puso|ponia) (la|una) almohada ..4 (cara|hermano)
(mata|tortura|maltrata) ..1 (animalitos|animales|gatos|perritos|gatitos) ..8 
(compro|consiguio|tiene|trae|lleva) ..2 pistola ..8 (escuela|matar|amante|vengar*|mochila|compañeros|vecino|pagar)
(preguntando|afilando) ..5 (a que hora sale|cuchillo|ex|machete|cosas)

[suicide imminent other] somebody else is about to act or has acted
se encerro ..7 (pistola|escopeta|rifle|arma|navaja|cuchillo|soga|cuerda|frasco|cuter)
<fam> ..7 (orilla|borde|baranda|cornisa|filo|barandal|otro lado) (del|de un|de la|de el) (puente|azotea|techo|edificio|balcon|viaducto|precipicio)
(dejo|escribio|encontramos|encontre) una (nota|carta) ..1 (pidiendo|diciendo|donde pide|que pide) ..2 (perdon|adios|que no|que ya)
(hoy|esta noche|mañana) ..4 se (quita la vida|mata|suicida|cuelga|ahorca)
(dice|puso|escribio|dijo|mando) que ya lo hizo ..6 (dejo de|no contesta|no responde|apago|desconecto|desaparecio|no se)
(salio|salido|fue|llevo) ..2 (la|una|su) (escopeta|pistola|soga|cuerda|rifle) ..9 (adios|despidio|perdon|rara|raro|llorando)
(mando|compartio|paso) su ubicacion ..3 (perdon*|adios|despid*|gracias)

[suicide concern other] somebody else shows the last signs
(repartiendo|regalando|reparte|regala) sus (herramientas|cosas|joyas|libros|discos|pertenencias|ropa|plantas) ..6 (no le van|ya no|adios|raro|llorando|preocupa)
me pidio que (cuide|cuidara|vea por) ..1 (sus|su) (hijos|niños|perro|mama|hijo|hija|gato|niña) ..1 (si|por si) (algo pasa|algo le|le pasa|un dia falta|un dia no|llega a faltar)
(devolvio|regreso) ..9 prestado ..9 (llorando|abrazo|raro|despidi*)
(dibuja|dibujo|pinta) (tumbas|ataudes|su tumba|su propia tumba|ahorcados|su entierro)
pronto (ya )?no (te|les|le|os|nos) (voy|va) a dar (mas )?(trabajo|lata|guerra|problemas|molestias)
(ella|el) se va (detras|atras) (en cuanto|apenas|de el|de ella|cuando|del)
<fam> ..8 dice que (sobra que|sobra y|estorba|ya vivio lo|ya para que vive)

[self_harm active other] somebody else hurts themself
se (pincha|clava|encaja) ..4 (hasta sangrar|brazos|compas|alfiler*|sangre)
se da (puñetazos|cachetadas|cabezazos|puños|bofetadas|piñas|trompadas) (en|contra|el mismo|ella misma|solo|sola)
(encontre|halle|vi|descubri|encontramos) ..1 (hojas|hojitas|cuchillas|gilletes|navajitas) ..4 (sangre|escondid*)
(enseña|enseño|mostro|muestra|esconde|oculta) (sus|los) (cortes|cortadas|autolesiones)
(tapandole|tapandose|cubriendole|cubriendose) ..1 (muñecas|brazos)

[domestic_violence active other] somebody else is hurt at home
le estan (pegando|golpeando) (ahora|a|otra|en|y)
(marido|esposo|novio|tipo|hombre|pareja|el) ..4 no la deja (ni )?(salir|contestar|hablar|trabajar|visitar*|tener amigas)
(marido|esposo|novio|pareja|suegra|patron) le (quito|quita|escondio|esconde) (el|los|su|sus) (pasaporte|papeles|documentos|celular|telefono|sueldo)
(novio|ex|exnovio|exmarido|marido) ..3 (la|lo) (persigue|acosa|acecha|vigila)
(moretones|morado|morada|rota|roto|partido|partida|hinchado|hinchada|golpes|ojo) ..3 dice que fue (la|una|el) (puerta|caida|escalera|escalon)
no le (hiciera nada|haga nada|pegue mas|siga pegando|pegara mas)
baja la mirada cuando (el|ella) (entra|llega|habla)

[sexual_assault past other] somebody else was assaulted
(entrenador|padrastro|tio|profe|jefe|abuelo|primo|ayudante|pastor|cura|maestro|vecino|cuñado) (la|lo|los|las) (toca|manosea|obliga a (cosas|hacer cosas|tocarlo)|obligo$|toquetea|tocaba)
(señales|signos|indicios) de abuso
(dijo|conto|confeso) que ..3 (lo|la) (abusaron|violaron|tocaron|manosearon)
(le|les) hicieron algo ..2 (previa|fiesta|antro|boliche|taxi|rave)

[harm_to_others active other] somebody else means to hurt people
nadie sale (vivo|con vida)$
(que|diciendo) ..6 no amanece
entrar a (tiros|balazos)
prender fuego ..2 casa con (todos|nosotros|ella|ellos)

[overdose imminent other] somebody else has taken too much
se (tomo|trago|comio|metio) (las|unas|los) (pastillas|medicinas|medicamentos|remedios) de (la|su|mi) (abuela|abuelo|mama|papa|hermano|perro|tia)
se (trago|comio) (una|la|unas) (pila|bateria|pilas)
se (trago|tomo|bebio|comio) el (liquido|perfume|esmalte|quitaesmalte|suavizante|anticongelante|repelente|veneno|pegamento)
de (marihuana|mota|thc) ..5 (nena|nene|niño|niña|hijo|hija|bebe)
(bayas|hongos|planta|semillas|setas) ..5 (vomit*|convuls*|babea*|mareado|mareada)
(bebio|tomo|trago|comio) algo (del|de la|de) ..4 (limpieza|lavadero|garaje|taller|cochera|botiquin)
(chupo|lamio|mordio|probo) ..2 (veneno|raticida|cebo|pegamento|insecticida)
se paso con la (heroina|coca|droga|metadona|morfina|medicina)
(recayo|consume|drogas) ..6 no despierte
(medicinas|pastillas|medicamentos) ..4 juntas ..3 (dormid*|mal|despierta|rar*)
