# Violence, threats and control by a partner or someone of the household.

[domestic_violence imminent self] is in danger right now
me (esta|estan) (pegando|golpeando|ahorcando|amenazando|persiguiendo|maltratando|agrediendo|atacando)
me acaba de (apretar|dar|agarrar|jalar|estrellar|lanzar|ahogar|quemar|cortar|escupir|sacar)
(escondida|escondido|encerrada|encerrado|encerre|escondi) ..3 (baño|cuarto|closet|carro|azotea|casa de) ..5 (niños|hijos|el|rompio|esposo|marido|gritando|golpe*|miedo|papa|pareja|novio)
me sangra ..4 (golpe|me pego|el duerme|puñetazo)
(esta|estan|anda|sigue) (tumbando|golpeando|pateando|rompiendo|tirando) la (puerta|ventana)
(me esta|me anda|anda) (buscando|siguiendo|persiguiendo|golpeando|pegando|ahorcando) ..3 (cuchillo|pistola|machete|ahora|para matarme|ahora mismo|afuera|con un)
(viene|vino|viene para aca|ya viene|esta llegando|ya llego|llego) ..4 (me va a matar|a matarme|tomado|borracho|pistola|cuchillo|tengo miedo|a pegarme|a golpearme|me va a pegar|dijo que me)
(estoy|estamos|me) (encerrado|encerrada|encerrados|encerradas|escondido|escondida|escondidos|escondidas|encerre|escondi|escondiendome|encerramos) ..8 (el esta|esta afuera|afuera|gritando|mis hijos|mi marido|mi esposo|me quiere|me esta|buscando|armario|debajo|golpe*|pegar|miedo|me encontr*|matar)
me acaba de (golpear|pegar|ahorcar|empujar|amenazar|apuñalar|patear|cachetear|pegar otra|tirar|encerrar|atacar|dar una|aventar|estrangular|agredir|violentar)
(me va a|va a|nos va a) (oir|escuchar|encontrar) ..2 (no puedo hablar|ayuda|si|y|esta)?$
no puedo (hablar|llamar) ..4 (me va a oir|esta aqui|escucha|el lee|me oye|aqui al lado|el esta|viene)
(de esta noche|de aqui|de esta) no (salgo|sales) (vivo|viva)
(me quiso|intento|trato de|quiso|ha intentado|me intento) (ahorcar|matar|estrangular|asfixiar|ahogar|quemar|apuñalar|ahorcarme|matarme|estrangularme|asfixiarme|ahogarme|acuchillar|atropellar|atropellarme|quemarme|golpear|golpearme|pegarme)
(salio|fue|fue por|agarro|saco|tiene|trae|llego con) ..2 (pistola|cuchillo|machete) ..8 (debajo de la cama|escond*|miedo|me va|dice que|matar|afuera|hijos|encerr*|mi mama)
esta afuera de mi (casa|trabajo|cuarto|puerta|departamento)
(siga|sigame|sigueme|siganme) ..1 la corriente ..4
(quiero|quisiera) pedir una pizza ..8 (por favor|el|corriente|aqui|lado|ayuda)
(nos|me) (va a matar|mata|matara) (a los dos|a mi y|a todos|hoy|esta noche|si)
dice que nos mata

[domestic_violence active self] is hurt, threatened or controlled
(pegado|golpeado|lastimado|maltratado) (tan|asi|como) ..3
(tengo|me da|con|siento) (miedo|panico|terror) (de|a) (volver|regresar|llegar|entrar|estar|dormir) (a|en|con) (mi casa|casa|el|mi marido|mi esposo|mi pareja|mi hogar)
(el|ella) nunca me ha pegado . bueno
(corazon en la boca|de puntitas|caminando sobre cascaras) ..6 (humor|llega|enoje|enojado)
(nadie me va a creer|nadie me creeria) ..6 (el|pueblo|policia|marido|pega|quieren)
(aprieta|apreto|aprieto|apretaba|apreta|aprietan) ..1 (el cuello|la garganta|del cuello)
(me )?(celaba|cela|prohibe|prohibio|impide) ..2 (salir|trabajar|ver a|hablar con|tener amigos|tener amigas|usar|estudiar|maquillarme|vestirme)
(me|nos) (pega|golpea|maltrata|agrede|ahorca|cachetea|zamarrea|zarandea|patea|empuja|jalonea|sacude|escupe|muerde|amenaza|humilla|azota|madrea|surte|insulta y|violenta|estrangula|asfixia|abofetea|jala el|jala del|jala de los|arrastra|pellizca|quema|avienta|tira con|somete|encierra|cela|corretea|putea y|chinga a golpes|tortura|castiga con|amarra|hostiga|bofetea|sopapea|faja|revienta a|caga a|muele a|agarra a|mata a golpes|mete unas|revolea)
(me|nos) (pego|golpeo|ahorco|cacheteo|pateo|empujo|zarandeo|agredio|pegaba|golpeaba|maltrataba|maltrato|empujaba|amenazo|amenazaba|estrello|avento|encerro|encerraba|arrastro|jaloneo|abofeteo|estrangulo|escupio|corto la cara|apuñalo|acuchillo|rompio|ahorcaba|tumbo|amarro|partio|reviento|agarro a|cayo a|dio con|dio una|asfixio|azoto|aventaba|insultaba y|fracturo|cacheteaba|pateaba|celaba y|apunto|tiro al piso|tiro contra|puso la mano encima|levanto la mano|alzo la mano|sacudio|mordio|madreo)
(me|nos) (ha|han|habia) (pegado|golpeado|maltratado|roto|ahorcado|amenazado|empujado|agredido|pateado|cacheteado|quemado|encerrado|levantado la mano|puesto la mano|puesto las manos|tirado|aventado|escupido|lastimado|estrangulado)
me (cae|caga|agarra|muele|mata|revienta|da|dio|daba|llena|cago|agarro|cayo|molio|lleno|entra|entro|dan) ..1 (a|de)? ..1 (golpes|palos|trompadas|piñas|patadas|madrazos|golpiza|golpizas|paliza|palizas|cachetadas|bofetadas|puñetazos|cinturonazos|puños|combos|piñazos|coscorrones|charchazos|pescozones|galletazo|una patada|un puñetazo|una cachetada|una bofetada|nalgadas con|un golpe|hostias|una hostia|correazos|pela|pelas|bofetada|cachetazos|cachetada)
(me|nos) (dio|da|daba|dieron) (una|un|de|varios|varias) (golpiza|paliza|patada|patadas|puñetazo|cachetada|bofetada|golpe|golpes|puñetazos|madriza|trompada|piña|cachetazo|empujon|empujones|cabezazo|rodillazo)
me (pone|puso|ponia|levanta|alza|levanto|agarra|agarro|aprieta|apreto|tomo) (la mano encima|las manos en el cuello|la mano|del cuello|la pistola|un cuchillo|el cuchillo|una pistola|las manos encima|por el cuello|del pelo|de los pelos|del cabello|fuerte del brazo|el cuello|contra la pared)
(pistola|cuchillo|machete) ..5 (me la pone|me lo pone|en mi cabeza|me apunta|me lo puso|me la puso|me amenaz*)
(me|nos) (amenaza|amenazo|amenazado|amenazaba|ha amenazado|amenazando|tiene (amenazado|amenazada|amenazados|amenazadas)|jura|juro|dijo|dice) ..4 (matar|matarme|me mata|me va a matar|nos mata|quitarme|quitar a|hijos|niños|deport*|migra|hacerme daño|algo malo|mi familia|quemar|me va a buscar|publicar|va a pesar|arrepentir|voy a pagar|pistola|cuchillo|no salgo)
(me tiene|nos tiene|me tienen|tenerme|me mantiene|me tuvo|me tenia|me dejo|me deja|nos tienen) ..1 (encerrado|encerrada|encerrados|encerradas|amenazado|amenazada|amenazados|amenazadas|secuestrado|secuestrada|secuestrados|secuestradas|controlado|controlada|controlados|controladas|vigilado|vigilada|vigilados|vigiladas|aislado|aislada|aislados|aisladas|amarrado|amarrada|amarrados|amarradas|incomunicado|incomunicada|incomunicados|incomunicadas|escondido|escondida|escondidos|escondidas|presa|prisionera|sometido|sometida|sometidos|sometidas|atemorizado|atemorizada|atemorizados|atemorizadas|aterrorizado|aterrorizada|aterrorizados|aterrorizadas|aterrado|aterrada|aterrados|aterradas)
me tiene (los |mis |las |todos los )?(documentos|papeles|pasaporte|claves|tarjetas|cedula|visa) 
(si|cuando) (lo|la) dejo ..4 (mata|va a matar|me mata|quita|hace algo|arrepentir|matarme|buscar|mis hijos|me va a)
(si|que si) me (voy|salgo|separo|divorcio|escapo) ..5 (mata|va a matar|buscar|quita|matarme|quemar|encuentra|niños|hijos|pagar|arrepentir|deport*)
(dice|dijo|jura|juro|amenaza|amenazo|repite) (que|con|de)? ..3 (me (va a|iba a|vaya a) (matar|golpear|pegar|buscar|hacer|quemar|quitar|denunciar|encontrar)|me mata|matarme|nos mata|nos va a matar|quitarme (a )?(los|mis)|me matara)
no me (deja|dejan|permite|permiten|dejaba|esta dejando) (salir|trabajar|hablar|ver a|irme|tener|estudiar|usar|ir a|llamar|comer|dormir|manejar|vestirme|visitar|entrar|ni) ..4 (mama|familia|amigo|amiga|casa|nadie|sola|celular|telefono|dinero|trabajar|calle|ella|solo|el)?$
no me deja (salir|trabajar|hablar con|ver a mi|tener (amigo|amiga)|irme|salir ni|ni salir)
me (revisa|quita|quito|rompio|esconde|escondio|checa|espia|hackea|controla|maneja|retiene) ..2 (celular|telefono|cel|mensajes|dinero|sueldo|tarjetas|llaves|documentos|pasaporte|cedula|ropa|recibos|papeles|redes|plata|cheque|whatsapp|llamadas|la visa|salario)
(me controla|controla) (el dinero|todo|la plata|lo que|con quien|cada|mis|hasta|la ropa|mi)
me (obliga|obligo|obligaba|fuerza) a ..3 (darle|dar|trabajar|pedir|quedarme|dormir|entregar|firmar|hacer|quitar)
(le|les) (tengo|tenia|tenemos|agarre|tome) ..2 (miedo|terror|pavor|panico) (a|al|cuando|porque|si|y)? ..1 (mi|marido|esposo|toma|llega|pareja|novio|ex|enoja|hijo|padre|papa|grita|el|ella)?$
(le|les) tengo (mucho |tanto )?(miedo|terror|pavor|panico)
(tengo|vivo con|me da) (miedo|terror|pavor|panico) (de|a|con|cuando) ..1 (mi (marido|esposo|pareja|novio|ex|padre|hijo|papa|esposa|suegro)|que llegue|llega|que me mate|que me pegue|que me encuentre|que vuelva|regresar a casa|volver a casa|que me haga|estar con el|que me golpee|lo que me haga|el)
(tengo|mis|llena de|escondo|tapar|cubrir|los|las|ocultar|con) (moretones|moretes|moretón|moreton|ojo morado|golpes) ..5 (me cai|digo que|maquillaje|el|marido|esposo|lentes|que me dej*|puerta|nadie|cuello|brazos)
(dejo|deja|dejado|dejaron|trajo|llego con|amaneci con|puso|traigo|tengo el ojo|tengo la boca|tengo el labio) ..1 (cara|ojo|nariz|labio|diente|dedo|brazo|costilla|costillas|mandibula|ojos)? ..1 (hinchada|morado|rota|roto|partido|moreteado|rotas|reventada|reventado)
me (rompio|partio|fracturo|quebro|tumbo|reviento|tiro|saco|ha roto|volo|abrio) ..1 (la|un|el|dos|una|los|mi)? ..1 (nariz|brazo|dedo|diente|dientes|costilla|costillas|boca|cara|madre|mandibula|labio|cabeza|ceja|tabique)
(sufro|sufri|vivo|vivi|victima de|viviendo|vivimos|sufriendo|hay|padezco|denunciar|sufrimos|situacion de|relacion de) ..2 (violencia|maltrato|maltratos|abuso|golpes) ..2 (domestica|de genero|intrafamiliar|familiar|en mi casa|fisica|psicologica|en casa|de mi|por parte|con mi|machista|en mi|de pareja|conyugal|y)?
(relacion|matrimonio|noviazgo|hombre|pareja|esposo|marido) (muy )?(abusiv*|violento|violenta|de golpes|maltratador|golpeador|abusador|golpeado|golpeada|golpeados|golpeadas|agresiv*)
(mi|el|un) <pareja> es (muy |bien |super )?(violento|violenta|agresiv*|golpeador*|maltratador*|abusador*)
(soy|es|fui|era|estoy siendo|he sido|somos|fue) (victima|golpeado|golpeada|golpeados|golpeadas|maltratado|maltratada|maltratados|maltratadas|agredido|agredida|agredidos|agredidas|violentado|violentada|violentados|violentadas|abusado|abusada|abusados|abusadas)
(mujer|esposa) (golpeada|maltratada|violentada)
(mi|el|tu) <pareja> ..3 me (pega|golpea|maltrata|grita|insulta|amenaza|humilla|encierra|controla|empuja|persigue|sigue|vigila|ahorca|agrede|obliga|pego|golpeo|empujo|avento|amenazo|maltrato|quiere matar|va a matar|revisa|cela|acosa|jala|zamarrea|madrea|escupe|corre de la casa|trata mal|trata muy|levanta la|tiro|lastima|lastimo|hace daño|hizo daño|ahorco|agredio)
(ex|exmarido|exnovio|exesposo|exnovia|exesposa|exmujer|acosador) ..2 me (sigue|acosa|persigue|vigila|busca|amenaza|espera afuera|deja notas|llama a todas horas|stalkea|espia|hostiga)
(orden de (alejamiento|restriccion|restricion|proteccion)|perimetral|orden de no acercarse)
(cada vez que|cuando) (toma|llega borracho|se emborracha|llega tomado|se enoja|se droga|esta borracho|bebe|se pone celoso) ..5 (pega|golpea|escond*|miedo|rompe|avienta|empuja|cuchillos|insulta|grita|encerr*|hijos|ahorca)
(los|las|sus|tantos|a) (golpes|golpizas|palizas|patadas|cachetadas) (de mi|cuatro|del|que me|y|otra|de el|de mi)? ..2 (marido|esposo|pareja|novio|veces|da|papa|ex|dio|perdon*)
(perdone|perdono|aguanto|aguante|aguantar|soporto|soportar) ..2 (golpes|golpizas|maltratos|maltrato|palizas)
(va a|me quiere|quiere|iba a|amenaza con|puede|podria|capaz de|intenta|juro) ..1 (matarme|golpearme|pegarme|ahorcarme|quemarme|encerrarme|lastimarme|hacerme daño)
me (quiere|va a|puede|iba a|vino a) (matar|pegar|golpear|lastimar|hacer daño|hacer algo|ahorcar|agarrar a golpes) ..3 (marido|esposo|ex|novio|pareja|papa|miedo|en serio|de verdad|enojado|padrastro)
(es|sera) (abuso|violencia|maltrato|normal|mi culpa) (si|que) ..2 me (pega|golpea|empuja|grita|insulta|pego|escupe|cachetea|obligue|pegue|ahorque)
me pega (poquito|fuerte|mucho|tanto|a veces|cuando|si|por|porque|pero|y|con|delante|otra|todos|cada|diario|en la cara|en la cabeza|en el)
(por|hasta) que me pega
(puso|pone|instalo|hay) ..1 (camaras|camara|gps|rastreador) ..4 (vigil*|baño|cuarto|casa|carro|celular|me)
me (vigila|rastrea|espia) 
me ..1 (avienta|tira|arroja|lanza|aventaba) ..1 (cosas|el plato|los platos|objetos|lo que encuentra|platos|con lo que|la comida|zapatos|vasos)
me (estrello|aplasto|empujo|avento|azoto|tiro|lanzo|jalo|arrastro|empuja|avienta) (contra|por|de|del|al|hacia) ..1 (pared|escaleras|piso|suelo|puerta|espejo|pelo|cabello|pelos|los pelos|mueble|carro|auto|cama|la|las)
me (jala|jalo|agarra|agarro|arrastro|arrastra|jalaba|tiro|tira) (del|de los|el|de las|los|por el) (pelo|cabello|pelos|greñas|cuello|mechas)
hizo una llave en el cuello
(quema|quemar) (la )?casa (conmigo|con nosotros)
(puedo ir|necesito|busco|a donde|donde hay|hay algun|irme a|escapar|huir|salir|quiero irme) ..6 (refugio|albergue|casa de acogida|casa hogar) ..4 (mujeres|hijos|niños|maltrat*|golpe*|para mi|esta noche|hoy)?
(miedo|pena|verguenza) ..2 (denunciar|denunciarlo|llamar a la policia|dejarlo|separarme|irme) ..4 (mata|hijos|mate|papeles|pega|deport*|me|el)?$
(denunciarlo|denunciarla) ..4 (miedo|mata|amenaz*|golpes|hijos)
(escapar|huir|escaparme|irme|fugarme|alejarme) ..2 (de|del) (el|mi (marido|esposo|ex|novio|pareja|agresor|casa porque me)|agresor|maltratador|golpeador)
(irme|salir|salirme) ..4 (esposo|marido|novio|pareja|el) me (maltrata|pega|golpea|mata|grita)
(el|ella) lee todo ..4
(no me llamen|nunca llamen|no llamen) ..5 (el contesta|revisa|de noche|numero|escucha)
(no quiero|sin) que (el|ella|mi marido|mi esposo) (se entere|sepa|me encuentre|vea|me escuche)

[domestic_violence past self] was hurt by a partner
(hui|huí|escape|me fui|salimos|me escape|nos fuimos) ..8 (por los golpes|de los golpes|por el maltrato|de sus golpes|porque me pegaba|porque nos pegaba|por violencia)
(aquellas|sus|esas) (palizas|golpizas|golpes)
(ex|exmarido|exesposo|exnovio|exnovia|expareja|exesposa|primer marido|primer esposo) ..2 me (pegaba|golpeaba|maltrataba|pego|golpeo|abusaba|ahorcaba|cacheteaba|maltrato|tenia|empujaba)
(sali|salir|vengo|escape|sobrevivi|salgo|logre salir|huí|hui|me fui) de (una|un|mi|la) (relacion|matrimonio|casa|noviazgo|esposo|marido|pareja) ..1 (abusiv*|violento|violenta|de golpes|con violencia|toxica y violenta|golpeador|maltratador|abusador)
(sufri|vivi|pase por|experimente|aguante) ..2 (violencia|maltrato|golpes|abuso)
me (pegaba|golpeaba|maltrataba|cacheteaba|zamarreaba|ahorcaba|pateaba)

[domestic_violence active self] is hurt, threatened or controlled
(oigo|escucho) (el|su|sus|las|la|los) (carro|coche|auto|llaves|llave|moto|pasos|camioneta) ..3 (temblar|tiemblo|me escondo|me paralizo)
(pareja|marido|esposo|novio|el|ella) (me )?controla (toda la|todo el|toda mi|mi) (plata|dinero|sueldo|lana|guita|tarjeta|quincena|kilometraje|celular)
me controla el (kilometraje|gasto|celular|horario|peso|telefono|whatsapp|saldo)
me (rompe|destroza|destruye) (las|mis) (cosas|ropa|pinturas|fotos) (cuando|si|porque|y)
(plato|vaso|cenicero|silla|control|olla|botella|plancha|florero|taza) (a|en) la (cabeza|cara)
me (puso|instalo|metio) (una app|un gps|un rastreador|un airtag|una aplicacion) ..4 (vigil*|rastre*|donde ando|donde estoy|donde voy)
(basura|inutil|estupida|puta|loca|gorda|mierda) ..2 nadie (me va a querer|mas me va|te va a querer|me querria)
si (reclamo|contesto|digo algo|me quejo|me niego|me tardo|llego tarde) ..1 me (golpea|golpean|pega|pegan|encierra|cachetea|empuja|castiga)
me hace (mandarle|enviarle|mandar|pasarle) ..2 (foto|fotos|ubicacion|video) ..6 (con quien|donde|cada|estoy|si no)
(brazo|cara|ojo|brazos|espalda|cuello) (morado|morada|morados|marcado) ..9 (pregunten|no vean|note|noten|maquillaje|tapar)
(el|ella) decide (que|como|cuando|cuanto|a que hora) ..1 (como|me visto|duermo|salgo|peso|puedo|hablo)
me grita (puta|perra|zorra|inutil|estupida|pendeja|basura|arrastrada)
(ex|exmarido|exesposo|exnovio) ..1 (entro|se metio|se mete|entra) ..1 (a|en) mi (casa|cuarto|depa|departamento|pieza)
(sin el|si lo dejo|si me voy|dice que|si hablo) ..3 me (deportan|deporta|deporten|echa la migra)
(trata|tratan|tiene|tienen) como (a )?(un |una |su )?(perra|sirvienta|esclava|chacha)
no me deja (tomar|usar) (anticonceptiv*|la pildora|pastillas anticonceptivas)
mano en mi (cuello|garganta)
si lo denuncio ..6 (me mata|lo reciben|nadie|peor|amigos|cree|suelto|sale)
cuentas (nuevas|falsas) ..2 (amenazarme|acosarme|insultarme|vigilarme)
(marido|esposo|novio|pareja|macho|mujer|jevo|novia|pololo|polola|vato|bato|chavo) ..1 me (dio|metio|pego|zampo) (un|una|otro|otra) (planazo|puñetazo|cachetazo|manazo|trancazo|fregadazo|combo|sopapo|bofeton|trompon|cocotazo|correazo)
(enoj*|celos*|marido|esposo|novio|pareja|discut*|pelea*|grit*) ..9 me (torcio|retorcio|doblo) (la muñeca|el brazo|los dedos)
(creeria|cree|creera|creeran) (las|los|sus) (palizas|golpes|golpizas)
(dijo|dice|amenazo|juro|amenaza) ..2 que (te|me|nos) va a (prender fuego|quemar viva|quemar vivos|rociar|echar acido|desfigurar)
tiene prohibido (hablar|trabajar|maquillarme|estudiar|contestar|visitar|ver a mi)
permiso hasta para (llorar|ir al baño|hablar|respirar|comer|bañarme|salir)
(puntitas|puntillas|pisando huevos|cuidado) ..9 (no explote|no se enoje|no me pegue|no estalle)
(borrar|borro|borre) (este|el|los|mis|este mismo) (chat|chats|mensajes|conversacion|historial) ..3 (llegue|vea|lea|revise|despierte) (mi (esposo|marido|novio|pareja)|el)
(bolsa|maleta|mochila) (hecha|lista|escondida|preparada) ..9 se duerma

[domestic_violence imminent self] is in danger right now
(ayudenme|auxilio|escondanme|socorro) ..2 ya (viene|esta entrando|entro|esta subiendo|llego)
(nos|me) (esta|anda) buscando en (la|el|su) (camioneta|carro|coche|auto|moto|troca)
(rompio|rompiendo|tumbo|tumbando|pateando) la (puerta|ventana|chapa|reja) ..4 (entrando|entro|quiere entrar|closet|escond*|bebe)
acaba de (golpearme|pegarme|patearme|ahorcarme|cachetearme|quemarme|apuntarme|empujarme)

[domestic_violence past self] was hurt by a partner
(hui|huimos|escape|escapamos) (de mi casa |de la casa )?con (mis|mi|los|las|dos|tres|el|la) ..1 (hijos|hijas|niños|niñas|nenes|bebe|nena|niña|niño)
