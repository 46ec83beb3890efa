# Medical emergencies, the writer and people nearby.

[medical_emergency imminent self] has signs of a medical emergency
(veo doble|vision doble|no veo bien de) ..8 (dolor|cabeza|mareo|brazo|hablar|boca)
(peor|dolor) ..2 (dolor de cabeza de mi vida|cabeza insoportable de repente)
soy (diabetica|diabetico) ..8 (temblando|desmay*|sudando|pensar|confund*|sola|solo|mareo|borroso)
(no para|no deja) de (salirme|salir) sangre
(me cai) ..6 no (me puedo|puedo) (levantar|mover|parar|levantarme|pararme)
(lado|brazo|pierna|mano|cara) ..1 (derecho|derecha|izquierdo|izquierda)? (dormido|dormida|paralizado|paralizada|adormecido|adormecida|entumido|entumida) (desde|y|de repente|no)
(arrastro|arrastra) (un|el|la) (pie|pierna|palabras)
(me dio|tuve|me esta dando|estoy teniendo) un infarto
(no puedo|no logro|me cuesta|casi no puedo|no consigo|apenas puedo|no estoy pudiendo|me cuesta mucho|no alcanzo a) (casi )?respirar
no (puedo|consigo) (jalar|agarrar|tomar) aire
me (falta|esta faltando) (el|mucho el|bastante el)? (aire|la respiracion|aliento)
me (quedo|estoy quedando|quede) sin (aire|respiracion)
(me estoy|estoy) (ahogando|asfixiando|desangrando|desmayando|infartando|atragantando)
me (ahogo|asfixio|atragante|atraganto|desangro|ahogue)
(dolor|punzada|presion|opresion|punzadas|apretado|ardor) ..3 (en el|de|del|el) (pecho|corazon)
(me )?(duele|aprieta|oprime|arde|dolio|punza|pesa|presiona|doliendo|apretando|apreta) ..3 (pecho|corazon)
(pecho|corazon) (muy |bien )?(apretado|oprimido|raro|a mil|me duele|muy rapido|me va a mil y|se me sale y|esta muy rapido|aprieta)
(me )?(esta|estoy|estoi) (dando|teniendo|sufriendo) (un|una|como un) (infarto|ataque|derrame|paro|convulsion|ataque al corazon|embolia|ictus|acv|sincope|hemorragia|shock|preeclampsia|convulsiones|ataque epileptico)
(creo|siento|parece) ..3 (infarto|derrame|embolia|ataque al corazon|paro cardiaco|acv|ictus|apendicitis)
(se me|tengo) (durmio|durmiendo|duerme|adormecio|paralizo|paralizada|paralizado|entumecio|entumecido|entumecida|entumecidos|entumecidas|dormido|dormida|torcida|chueca|adormecido|adormecida|adormecidos|adormecidas) ..2 (cara|brazo|lado|lengua|boca|cuerpo|media cara|labios|mitad)
(tengo|siento|esta) ..1 (la|media) (boca|cara) (chueca|torcida|caida|dormida|paralizada)
no (siento|puedo mover|muevo|me responde|me responden) ..1 (la|las|el|los|mi|mis|media|medio|un)? (mitad|lado|piernas|brazo|brazos|pierna|cara|mano|manos|cuerpo|labios|pies)
(no veo de un ojo|perdi la vista|no veo nada de repente|de repente no veo|se me nublo la vista y)
(estoy|sigo|sangro|sangrando|esta) ..1 (sangrando|sangro) ..2 (mucho|muchisimo|bastante|demasiado|sin parar|y no para|embarazada|por la cabeza|de la)
sangro (mucho|muchisimo|sin parar|bastante|demasiado)
sangrando (mucho|muchisimo|sin parar|bastante|demasiado|y no|de la cabeza)
(no para|no deja|no paro|no se detiene) de (sangrar|salir sangre|echar sangre|chorrear)
(escupiendo|vomitando|vomite|vomito|tosiendo|cagando|orinando|escupo|tosi|empapando|perdiendo) ..3 sangre
(mucha|un monton de|demasiada|perdi|perdiendo|charco de|perdido) (mucha )?sangre
(hay|perdiendo|sale|tengo) (mucha |un chingo de |un charco de )sangre
(se me )?(cierra|cerro|cerrando|inflamo|hincho|hinchando|hinchada|inflamando|hinchandose) ..3 (garganta|lengua|cara|labios|la boca)
(me )?(pico|mordio|picaron) ..2 (abeja|avispa|alacran|escorpion|vibora|culebra|serpiente|araña|avispon|abejas) ..9 (hinch*|lengua|negra|respirar|tragar|siento|garganta|ayuda|duerm*|morada|cara|mareo)
(mordio|pico) (una|un) (culebra|vibora|serpiente|alacran|escorpion)
(estoy|me|creo que me) (voy a )?(desmayar|desmayo|desmaye|desvanezco|desvaneciendo|desmayando) ..4 (pecho|sola|manejando|vomit*|sangre|ayuda|mal|respirar|sudor|vivo)
siento que me (desmayo|desvanezco|voy a desmayar|muero de verdad|paraliz*|esta dando)
(rompi|se me rompio) (la )?(fuente|bolsa)
(contracciones) ..5 (meses|semanas|prematur*|sangre|sangr*)
(azucar|glucosa|glicemia|presion) (muy )?(altisima|por las nubes|bajisima|en quinientos|muy alta|muy baja) ..6 (vomit*|mareo|levantar|desmay*|borroso|temblando|sudando)
me (cai|golpee|pegue|estrelle|atropellaron|atropello|choque|electrocute|corte|queme) ..8 (no puedo mover|no me puedo mover|vomite|vomitando|hueso|sangre|inconsciente|no para|olvidan|mareando|desmay*|no siento|me quede sin|oido|pecho raro|confundido|confundida|confundidos|confundidas)
me electrocute
me (dispararon|balearon|apuñalaron|acuchillaron|atropellaron|balacearon|dieron un balazo|dieron un tiro|clavaron)
(llamen|manden|necesito|pidan|envien|llama|llame|manda) ..2 (ambulancia|911|112|emergencias|paramedicos)
(la )?ambulancia no (llega|contesta|viene)
(vomitando|vomite|vomito) ..5 (sangre|negro|no me puedo levantar)
se me (va|fue|cayo) (el|un) (brazo|lado)
se me ve el hueso
(baja|corre|va|sube|irradia) ..2 (brazo izquierdo|la mandibula|brazo y)
(sudor frio|sudando frio|transpiro frio|sudo frio) ..8 (pecho|brazo|desmay*|mareo|temblando|corazon|respirar)
(pecho|brazo|corazon) ..9 (sudor frio|sudando frio|transpiro frio|sudo frio)
(me esta|tengo|estoy) ..1 (convulsionando|convulsion|convulsiones)
tengo ..2 (pecho apretado|apretado el pecho)
estoy (convulsionando|infartando|desangrandome|desangrando|asfixiandome|ahogandome)

[medical_emergency imminent other] somebody near has signs of a medical emergency
(se agarra|se toca|se aprieta) el pecho
(esta gris|esta palido|esta morado|esta morada|como trapo|esta frio y|esta fria y) ..5
(amanecio|esta|quedo) (confundida|confundido|desorientada|desorientado) ..8 (pie|habla|brazo|donde esta|boca|reconoce|cara)
(embarazada|embarazo) ..6 (sangra|sangrando|sangre|convuls*|desmay*)
<fam> ..4 sangra (mucho|muchisimo|sin parar|demasiado|por)
se cayo ..6 (vomita|vomito|se duerme|inconsciente|no despierta|convuls*|sangra|no se mueve)
(no|ni|tampoco|casi no|apenas|deja de|dejo de|sin) (respira|respirar|respirando|respiraba|respiran|esta respirando)
no (reacciona|responde|despierta|tiene pulso|le encuentro el pulso|le siento el pulso|abre los ojos|le late|contesta y esta|se mueve y|vuelve en si|recupera el conocimiento|lo puedo despertar|la puedo despertar|logro despertarlo|logro despertarla|puedo despertarlo|puedo despertarla|le encuentro pulso|se despierta)
(esta|estaba|quedo|cayo|encontre|se quedo|se puso|se desplomo) ..2 (inconsciente|inconciente|sin conocimiento|desmayado|desmayada|desmayados|desmayadas|convulsionando|sin pulso|morado|morada|azul|moradito|cianotico|sin respirar|tirado y no|tirada y no)
se (desmayo|desplomo|desvanecio|esta desmayando|acaba de desmayar|cayo redond*|caerse redonda|caerse redondo|desmaya)
(convulsiona|convulsionando|convulsiono|convulsiones|convulsion|ataque epileptico|ataque de epilepsia)
(le|a mi <fam> le|me le) (esta dando|dio|esta|dieron|esta pasando|empezo) (un|una|como un) (infarto|derrame|ataque|paro|embolia|ictus|acv|sacudidas|convulsion|balazo|hemorragia)
(le )?estan dando (sacudidas|convulsiones|temblores)
(se esta|se) (ahogando|ahoga|atraganto|asfixiando|asfixia|desangrando|desangra|poniendo azul|poniendo morado|poniendo morada|esta poniendo azul|atragantando|ahogo|puso azul|puso morado|puso morada|muere desangr*) 
(labios|uñas) (morado|morada|morados|moradas|azul*)
(boca|cara|brazo|lado) ..2 (torcio|torcida|chueca|paralizo|derecho|izquierdo|no se le entiende|caida) ..5 (papa|mama|abuel*|espos*|entiende|habla|hablar|hermano|derecho)
se le (torcio|fue|cayo|paralizo|durmio|hincho|hinchó|cerro|bajo|subio) (la|el|toda la|media) (boca|lado|cara|brazo|garganta|lengua|presion|media cara|azucar) 
le sale (mucha )?(sangre|espuma)
(hay|perdio|pierde|perdiendo|tiene|un charco de|sale) mucha sangre
<fam> ..4 (desangr*|inconsciente|no respira|no despierta|no reacciona|convuls*|infarto|desmay*|se ahoga|se atraganto|se electrocuto)
(sacaron|saque|sacamos) ..5 (piscina|alberca|agua|rio|pileta|mar) ..6 (respira*|morado|morada|morados|moradas|inconsciente|no)
(de parto|pariendo|dando a luz) ..9 (lejos|viene de pie|ayuda|ambulancia|sangr*|ya viene|sola)
(fiebre) ..2 (altisima|de 40|de 41|muy alta) ..9 (sacudidas|convuls*|no despierta|temblando|no reacciona)
(le )?(aprieta|duele|oprime) (mucho )?el pecho
(se quemo|quemo|se quemó) con (aceite|agua hirviendo|gasolina|acido|fuego|agua caliente) 
(se golpeo|golpeo|cayo|se pego en) ..4 (cabeza|escaleras|moto|techo|escalera|ventana|segundo piso) ..8 (sangre|no despierta|vomit*|inconsciente|no reacciona|no responde|oido|dormido|dormida|dormidos|dormidas|mueve)
(tirado|tirada|tirado en el piso|tumbado) ..4 (no contesta|no responde|no reacciona|no se mueve|no despierta)
(respira|respirando) (raro|muy raro|bien raro|poquito|feo|muy poquito|con silbido|con dificultad|apenas|cada mucho|muy lento|muy mal)
(ronca|roncando) (muy )?(feo|raro)
(picó|pico|mordio) ..2 (avispa|abeja|alacran|vibora|serpiente|culebra|araña) ..8 (no puede|hinch*|respira*|tragar|morado|morada|morados|moradas)
(alergica|alergico|alergia|anafil*) ..6 (hincho|hinchó|hinchada|respira|garganta|silbido|cerro)
(bebe|nino|hijo|hija|nina) ..6 (puso morado|puso morada|puso azul|no respira|no reacciona|no despierta|flojito|se ahog*|atragant*|esta morado|esta azul)
(le )?dieron un balazo
(apuñalaron|balearon|acuchillaron|dispararon|atropellaron|balacearon) a (mi|un|una|alguien|mis)
no le (encuentro|siento) (el )?pulso
(diabetico|diabetica) ..4 (inconsciente|no despierta|no responde|desmay*)
no reconoce a nadie

[medical_emergency imminent self] has signs of a medical emergency
se me (torcio|enchueco|chueco|cayo|durmio) (la boca|la cara|media cara|un lado)
golpe en la cabeza ..6 (doble|vomite|borroso|sangr*|desmay*)
pecho me (aprieta|oprime|pesa)
perdiendo (al|a mi|el) bebe
lado (derecho|izquierdo) (dormido|entumido|adormecido)
mano ..1 no me (agarra|obedece|responde)

[medical_emergency imminent other] somebody near has signs of a medical emergency
se le (fue|cayo|torcio|durmio|enchueco) (un lado|la boca|media cara|la mitad)
(cayo|caido) (del|de un|de la|desde) ..2 (piso|balcon|azotea|techo|escalera|arbol|litera) y no (llora|reacciona|responde|despierta|se mueve|habla)
(hincho|hincharon|hinchan) ..4 (lengua|garganta|labios|boca)
fiebre ..5 cuello (tieso|rigido|duro)
(chocamos|volcamos|choque|accidente) ..5 (atrapado|atrapada|prensado|prensada|sangra)
(pego|golpeo) en la cabeza ..4 (incoherencias|vomit*|no responde|raro|no despierta)
(mama|papa|abuelo|abuela|tio|tia|vecina|vecino|señor|señora|esposo|esposa|hermano|amigo|amiga|diabetic*) ..4 en el (suelo|piso) ..2 no (contesta|responde|reacciona)
<fam> ..1 no puede respirar (acostad*|ni|bien|casi|ayuda|se|y)
