# Suicide, the writer.

[suicide imminent self] is doing it now or very soon
(voy a|lo voy a|ya voy a) (hacerlo|hacer) (ahora|hoy|ya|esta noche|esta vez|de una vez|mismo)
(ya no puedo|no puedo mas|ya no aguanto|no aguanto mas) ..2 (lo voy a hacer|voy a hacerlo|lo hago|me voy a matar|hoy termino)
(cuando|apenas|en cuanto|antes de que|si) ..7 (lo hago|lo voy a hacer|lo hare|voy a hacerlo)$
(lo hago|lo hare|lo voy a hacer|voy a hacerlo) ..2 (en cuanto|cuando|apenas|antes de que|ahora|hoy|esta noche|mañana|el viernes|el sabado|el domingo|el lunes|de todas formas|igual)
(organizandolo|planeandolo|planeado|preparandolo|pensandolo|pensando) ..4 (hoy|mañana|el viernes) es el dia
hoy es el dia ..3 (me voy|muero|acabo|termino|ultimo|morir|lo hago)
(hoy|mañana|esta noche) me muero
(fecha) ..2 (ya )?(tengo|puse|elegi|decidi|escogi) ..3
(ya )?(elegi|escogi|fije|tengo|puse) (la |una |el )?(fecha|dia) (y|para|de) ..2 (morir|irme|hacerlo|como|metodo|mi muerte|partir|la forma|el lugar|la hora)
se como se cuando
(ya )?se (como|cuando|donde) y ..1 (como|cuando|con que|donde) ..3
tengo con que$
(este|el) (viernes|sabado|domingo|lunes|martes|miercoles|jueves) ..2 (me mato|termino con todo|acabo con todo|me voy para siempre|lo hago|me suicido|se acaba todo|acabo con mi vida)
(a un paso|a nada|al borde|a punto|a un pelo|a dos segundos|muy cerca) de (matarme|suicidarme|hacerlo|quitarme|saltar|colgarme|tirarme|acabar con|terminar con mi|irme de este mundo|cometer)
al borde del suicidio
(lo intente|intente hacerlo|lo volvi a intentar) (hace un rato|anoche|hoy|ayer|recien|esta mañana|hace poco|hace unas horas)
voy a (volver a )?(intentarlo) (de nuevo|otra vez|hoy|esta noche|hasta)?$
ya me despedi de ..2 (perro|gato|hijos|hijo|hija|mama|familia|amigos|niños|todo|ellos)
(pedirles|pedir|pedirte|pido) perdon ..3 antes de (irme|partir|hacerlo|morir|que me vaya)
antes de irme (para siempre|de este mundo|al cielo|definitivamente)
(puerta|baño|cuarto) ..4 (ya decidi|ya lo decidi)
me tiemblan las (manos|piernas) ..5 (hacerlo|soga|pastillas|borde|matarme|pistola|todo listo)
(me acabo de|acabo de) (tomar|tragar|cortar las venas|colgar|despedir de) ..4 (frasco|pastillas|puñado|veneno|todos|todo|venas|las de|mi familia)
(anoche|ayer|hoy) subi a (la azotea|el techo|el puente) 
(compre|consegui|ya tengo|tengo) (ya )?(la soga|la cuerda|una soga|el veneno|raticida|las pastillas|el arma|una pistola|la pistola|lo que me faltaba|lo necesario|lo que necesito) ..6
me (mato|suicido|cuelgo|ahorco|tiro|aviento|lanzo) ..1 <pronto>
<pronto> ..1 (me mato|me suicido|me cuelgo|me ahorco|me quito la vida|me voy a matar|voy a matarme|voy a suicidarme|me voy a suicidar|me muero por mi|termino con todo|acabo con todo esto|acabo con mi vida|me despido de este|me voy para siempre|me voy de este mundo)
<pronto> ..2 (lo hago|voy a hacerlo|lo voy a hacer|lo hare)$
(hoy|esta noche|ahora) (si )?(lo hago|lo hare|lo voy a hacer|voy a hacerlo)
(ahora mismo|hoy mismo|esta noche|ya mismo) ..3 (me mato|matarme|suicidarme|me voy a matar|quitarme la vida|me quiero matar)
me (quiero|voy a) (matar|suicidar|morir) (hoy|ahora|esta noche|ya mismo)
(hoy|esta noche|mañana) ..2 (me mato|me suicido|acabo con todo|termino con todo|se acaba todo)
<pronto> ..2 (acabo|termino) con (mi vida|este dolor|mi sufrimiento|todo de una vez)
voy a hacerlo (ahora|hoy|ya|esta noche|esta vez)
(estoy|toy) (a punto de|por) (hacerlo|saltar|tirarme|matarme|colgarme|tomarme todo|tomarmelas)
me estoy (matando|suicidando|colgando|ahorcando|desangrando a proposito|despidiendo) (ahora|hoy|de todos|de la vida|de este mundo|poco a poco)?
(ya )?tengo ..2 (todo listo|todo preparado|todo planeado|todo lo que necesito|todo decidido|todo visto) ..5 (esta noche|hoy|escribirle|tiemblan|despedi|matarme|morir|hacerlo|irme)
(tengo todo listo|todo preparado|todo listo) ..3 (esta noche|hoy|y no tengo miedo|para irme|para morir|para hacerlo)$
tengo todo listo y me tiemblan
ya (escribi|hice|deje) (las cartas|la carta de despedida|la nota|mi carta|mis cartas|mi nota) 
(escribi|escrito|escribiendo|escribo|hice|dejo|deje|dejado|escribiria) ..2 (nota|notas|carta|cartas|mensajes) de (despedida|suicidio|adios)
(mi|la|una) (carta|nota) (de suicidio|suicida|de despedida)
(dejado|deje|dejo) la nota ..3 mesa
tengo ..2 (pistola|soga|navaja|veneno) ..5 (mano|cabeza|boca|sien|mesa|cama|aqui|enfrente|cargada|lista|puesta|aca|cuello|regazo|conmigo|matarme|morir|hacerlo|acabar|terminar|mochila y cuento|animo)
(tengo|con) (las|unas|muchas|todas las|un monton de|un frasco de|mis|estas) pastillas (en|aqui|enfrente|delante|frente|al lado|listas|conmigo|para matarme|para morir|a mano|y no se)
tengo (la|una|mi) (pistola|soga|navaja)$
(pistola|soga|navaja|cuchillo) (esta|ya esta|estan) (puesta|lista|cargada|amarrada|colgada|en mi|aqui)
(con|sola con|solo con) (la|una) (pistola) (cargada|en la mano|en la boca|en la cabeza)
(estoy|parada|parado|subi|subida|subido|sentada|sentado|ando|aqui) ..2 (en|a|al|arriba|desde|sobre) ..1 (puente|azotea|borde|vias|rieles|orilla|cornisa|barandal|baranda|techo|terraza|balcon|precipicio|tejado) ..5 (tirar|tirarme|saltar|aventarme|lanzarme|nadie sabe|aventar|adios|matarme|morir|lanzar|salto|brincar|pare|despedirme|termine|acabe|terminar|acabar|valor)
(ya )?estoy en ..1 (el borde|las vias|la cornisa|los rieles|la baranda)
estoy en el puente y (nadie|no|quiero|voy)
(arriba|encima) de la azotea
esperando que pase el (tren|metro|camion)
(me voy a|voy a) (tirar|aventar|lanzar|saltar|arrojar|tirarme|aventarme|lanzarme|arrojarme)$
me voy a tirar ya
(cuando|para cuando) ..6 (lean|leas|lea|encuentren|despierten|vuelva|vuelvan|termine este mensaje|se duerman) ..5 (ya no voy a estar|ya no estare|estare muerta|estare muerto|me mato|habre|me voy a ir|sera tarde|muerto|muerta|me voy para siempre)
ya no voy a estar (viva|vivo|aqui|en este mundo|cuando|mas|con ustedes|con vida|entre ustedes)
ya no voy a estar$
(en un rato|pronto|mañana|en unas horas|hoy) ..2 (ya no voy a (estar|existir|ser)|ya no estare|no estare|no voy a estar|voy a dejar de existir|estare muerto|estare muerta|voy a estar muerto|voy a estar muerta|no voy a despertar|no existire)
no (voy a )?(llegar|llego|llegare) (a|hasta|al) (mañana|fin de año|fin de mes|final del dia|los treinta|navidad|mis quince|mi cumpleaños|amanecer)
(esta|hoy) es mi ultim* (noche|dia|vez)
(es|sera|fue) mi ultim* (noche|dia|dias|amanecer|navidad|cumpleaños|mensaje) ..2 (vivo|viva|en este mundo|aqui|de vida|con vida|ya lo decidi|y ya|wn|weon|adios)
(mi|mis) ultim* (noche|dia|dias|horas|minutos) (vivo|viva|con vida|de vida|en este mundo|en la tierra)
de esta noche no paso
no (paso|pasare) de (esta noche|hoy|este mes|esta semana|este año)
no voy a pasar de (esta noche|hoy|este mes|esta semana|este año|mañana)
(ya lo (decidi|tengo decidido|pense)|ya esta decidido|ya tome la decision|tome la decision|esta decidido) ..4 (hoy|esta noche|morir|matarme|irme|mato|acabar|muero|suicid*)
ya tome la decision hoy
(tengo|hice) (un|el|mi) plan ..3 (fecha|matarme|morir|suicidarme|hoy|cuando|quitarme|como hacerlo|acabar|hacerlo)
(me puse|ya puse|le puse|tengo|hay) ..1 fecha ..3 (matarme|morir|suicid*|muerte|para hacerlo|y todo|hoy)
(adios|chao|chau|bye|hasta nunca) ..1 mundo
(adios|chao|chau|bye) ..1 (ya lo hice|para siempre|a todos para siempre|por siempre|me mato|me voy a matar)
(hoy )?me despido de (este mundo|la vida|esta vida|todos para siempre)
(ya )?me despedi de (todos|mi familia|mis hijos|mi mama) ..5 (robot|hoy|noche|hacerlo|mundo|siempre|vida|morir|listo|lista)
me despedi de todos
no (busco|busquen|quiero) que me convenzan
no quiero que (nadie )?(me (encuentren|encuentre|salven|salve|rescaten|detengan|paren|busquen)|lleguen a tiempo)
ya no quiero que me salven
(ya no hay|no hay) vuelta atras ..4 (morir|matarme|preparado|hoy|adios|decidido|hice|despedi)
ya prepare todo . ya no hay
(prepare|preparado|planeado|arreglado) todo ..6 (matarme|morir|suicid*|muerte|partir|irme|me voy|esta noche)
(juntando|agarrando|tomando|agarre|reuniendo|tomar|buscando|falta|faltaba) ..1 (valor|coraje|fuerzas) para (hacerlo|matarme|irme|saltar|suicidarme|morir|acabar|terminar|quitarme)
juntando valor
(ya )?me (corte|abri|raje|estoy cortando|acabo de cortar) las venas
(tome|tomado|trague|tomarme|tomando|tome todo|ingeri|tomo) ..6 (para morir|para morirme|para matarme|porque quiero morir|porque me quiero morir|porque quiero matarme|para no despertar|para dormir y no despertar|porque ya no quiero vivir|para acabar con todo|para terminar con todo|quiero morirme|para siempre)
ya me tome ..6 (guardado|esperar|morir|encontre|habia|adios)
(acabo de|anoche|hoy|ayer|recien|hace rato|esta mañana|hace un rato) ..3 (intente|intentarlo|intentar|trate de|quise) ..1 (suicidarme|matarme|quitarme la vida|ahorcarme|colgarme|morirme|morir|hacerlo|acabar con mi vida|y no funciono)
acabo de (intentarlo|intentar matarme|intentar suicidarme)
lo voy a volver a intentar
no puedo (prometer|asegurar|garantizar|jurar) ..4 (viva|vivo|aqui|no me|no hacerme|no hacerlo|este|mañana|hacer nada|algo)
(me quiero|voy a) matar* ..4 (con que|esta vez)
esta vez si (quiero morir|quiero morirme|me mato|me muero|lo hago|lo voy a hacer|va en serio|me quiero)
(si nadie|si no) me (contesta|contestan|responden|responde|ayudan|ayuda) ..5 (lo hago|me mato|me muero|me corto|hago algo|me voy a matar)
ya casi lo hago
(adios|chau|chao|bye) ..2 ya (lo hice|tome las|me tome|esta hecho)
esta es mi (despedida|carta de despedida|ultima carta)
^ (es ahora|esta noche me voy|me voy esta noche|hoy me voy)$
(me mato|matarme|morir|suicid*) (apenas|en cuanto|cuando) ..6 (duerman|vaya|vayan|salga|amanezca|llegue|acabe|termine)

[suicide active self] wants, means or thinks to kill themself
no me siento (segura|seguro|a salvo) ..2 (esta noche|sola|solo|conmigo|ahora|aqui sola|aqui solo)
miedo ..2 (intentarlo|intentar matarme) (otra vez|de nuevo) ..3 (hoy|esta noche|sola|solo|matarme|morir|suicid*)
voy a (matar|matarme|morir|suicidarme|hacerlo) (hoy|todavia|ahora|esta noche) . mañana ..2
voy a (matar|matarme|suicidarme|hacerlo) (todavia|aun|por ahora|de momento)
(desaparecer|irme) ..4 no (volver|regresar) (nunca|jamas|mas)
(pense|pensado|pienso|pensar|pensaba|pensando|penso) (mucho |otra vez |seriamente )?en (hacerlo|acabar con todo|terminar con todo|no seguir|irme para siempre|terminarlo todo|matarme|suicidarme|lo peor|ya no estar|dejar de existir|desaparecer para|acabar conmigo|hacerme algo|la forma de)
(no|tampoco|ni) ..2 (puedo|quiero) prometer* ..5 (no (lo )?voy a hacer|no hacerlo|no me)
(fuerza|fuerzas|ganas|razon|razones|motivo|motivos|excusa|excusas) (para|pa|de) no (hacerlo|matarme|suicidarme|morir|colgarme|tirarme|irme|hacerme daño)
razon para no matarme
(sin|de|a|y) hacer (una |alguna )?(tonteria|locura|estupidez|barbaridad|pendejada) ..2 
(hacer|haga|hare|cometer|cometa|haria) (una |alguna )(tonteria|locura|estupidez|barbaridad) (conmigo|contra mi|y|porque|si|hoy|esta noche|un dia|cualquier dia|irreversible)
(miedo|temo|aguantar sin|voy a|puedo|capaz de|con ganas de) ..3 (hacer|haga|cometer|cometa) (una|alguna) (tonteria|locura|estupidez|barbaridad)
(hay dias que|a veces) lo (planeo|pienso|intento|hago)
(riesgo suicida|conducta suicida|crisis suicida) ..9 (yo|mi|tengo|estoy|marco|soy|mia)
(me pregunto|preguntandome) (si|como|cuando) ..3 (matarme|morir|hacerlo|hoy si)
(matarme|suicidarme) (es|seria|suena|parece|cada|me parece|me da|todos|todas|no|o|pero|y|porque|ya|antes|si|para|por|con|hoy|mañana|de una|ahora|lo mas|desde|yo) 
(aca|aqui|ya|igual|total|asi) ..1 me (quiero|voy a|dan ganas de) (matar|suicidar|colgar)
me (dan|da|vienen|entran|dieron|agarran|estan dando) ..2 (ganas de|por) (matarme|suicidarme|morirme|tirarme|colgarme|pegarme un tiro|no existir|desaparecer|cortarme|aventarme)
(corchazo|corcharme|me corto las venas|me pego un corchazo|me meto un balazo|pegarme un corchazo)
(mereceria|merezco|ojala|necesito) (un|una) (tiro|bala|balazo) (en|entre|por) ..2 (cabeza|frente|sien|cejas|mi)?
(una bala|un balazo|un tiro) en (la|mi) (cabeza|frente|sien) ..4 (quiero|ojala|necesito|me|solucion|mejor|descanso)
<quiero> ..2 <matarme>
(me|mi) <quiero> ..2 <matar>
<quiero> ..1 (matarme|suicidarme|ahorcarme|colgarme|quitarme la vida|cometer suicidio)
(suicidarme|suicidarm|autoeliminarme)
me (suicido|suicidare|suicidaria|suicide|suicidara|suicidase|suicidado|suicida)
(matarme|quitarme la vida|ahorcarme|colgarme|pegarme un tiro|cortarme las venas|acabar con mi vida|terminar con mi vida|quitarme de en medio|acabar conmigo|terminar conmigo|poner fin a mi vida|acabar con mi existencia)$
^ (matarme|quitarme la vida|ahorcarme|colgarme|acabar con mi vida)
(no )?(dejo|paro|puedo dejar|deja) de pensar en (matarme|suicidarme|morir|morirme|quitarme|la muerte|como hacerlo|hacerlo|colgarme|ahorcarme|eso de matarme)
(pienso|pensar|pensando|pensado|pensamientos|idea|ideas|ganas|imagino|sueño|planeo|planeando|planeado|intencion|deseos|deseo|impulso|tentacion|querer|quiero|decidi|plan|pense|pensaba|keep thinking|thinking|thinking about|want|wanna) ..3 (matarme|quitarme la vida|ahorcarme|colgarme|suicidio|suicidarme)
(porque|que|si|y|yo|mejor|ya|pero|entonces|un dia|algun dia|te juro que|juro que|o|hasta que) me (mato|cuelgo y|ahorco y|quito la vida|pego un tiro|doy un tiro|meto un tiro)$
(yo|mejor|entonces|y) me mato ..1 (y ya|ya|y listo|y fuera|y punto|y se acabo|y todos|solo|sola|hoy|mañana|de una vez|para|porque|si|antes|igual|y asi)
^ me mato$
si ..6 me (mato|suicido|quito la vida|cuelgo|ahorco|pego un tiro|mataria|matara)
me (mato|mataria|matara|matare|matase|maté yo|mate yo) ..2 (si|de verdad|en serio|ya lo decidi|porque|un dia|y listo|yo sola|yo solo|yo mismo|yo misma|cuando|antes)
(ojala|quien|nadie|si) ..2 me (mate|matara|matase|matasen|mataran|maten)
que (alguien )?me (mate|maten|matara|mataran|peguen un tiro)
(mente|cabeza|voz|voces|algo|demonio|diablo|cerebro) ..4 que me (mate|muera|tire|corte|cuelgue|suicide|ahorque|lastime|quite la vida|haga daño|aviente|lance)
(quitarme|quitado|quite|quitare|quitaria|quito|quitando|quitarse) la (propia )?vida (yo|mismo|misma|porque|y ya|hoy|ya)?$
me (quite|quito|quitare|quitaria|quitara) la vida
(acabar|terminar|acabo|acabare|terminare|termino|acabaria|terminaria|acabe|termine|poner fin|ponerle fin|dar fin|darle fin|finalizar|puse fin) (a|con|de)? ..1 (mi vida|mi existencia|mi propia vida|mi maldita vida|esta vida|esta puta vida|esta miserable vida|mi triste vida|mi sufrimiento|mi agonia|mi vida de mierda|esta vida de mierda|conmigo|conmigo mismo|conmigo misma|esta pesadilla de vida)
(quiero|quisiera|necesito|deseo|ganas de|voy a|pienso|solucion es|pensado en|pensando en|quisiera yo|para|gustaria) (poder )?(acabar|terminar) con (todo|esto|todo esto|este dolor|este sufrimiento|esta tortura|esta agonia|todo de una vez|todo ya)
(acabar|terminar) con todo (de una vez|ya|para siempre|hoy|esto de una vez|esto ya)
(ganas de|quiero|voy a|pienso|pienso en|pensando en|pensado en|pense en|quisiera|deseo|podria|podria simplemente|pensado|idea de|impulso de|ganas|me dan ganas de|iba a|necesito|me provoca|mejor|punto de|pensamiento de|imagino|decidi|de) <ya>? (tirarme|aventarme|lanzarme|arrojarme|botarme|mandarme|saltar|brincar|meterme|atravesarme|ponerme|chocar|estrellar|estrellarme|tirar el carro|tirar el auto|caminar) ..4 <abismo>
me <quiero> <ya>? (tirar|aventar|lanzar|arrojar|botar|mandar|meter) ..4 <abismo>
me (tiro|aviento|lanzo|arrojo|boto|tire|tirare|tirara|tiraria|avente|aventara) ..1 (del|de la|de un|al|a las|por la|por el|desde|debajo|bajo|abajo|frente|enfrente) ..2 (puente|balcon|azotea|edificio|ventana|metro|tren|vias|subte|camion|precipicio|barranco|vacio|acantilado|viaducto|piso|carretera|bondi|colectivo)
(tirarme|aventarme|lanzarme|arrojarme) (antes|de un|de algun|desde|debajo|bajo|a un|del|al|de aqui|y ya|y acabar|para|hoy)
(pensado|pienso|pensando|pense|ganas|quiero|idea|pensamiento) (en|de|que)? ..1 (tirarme|aventarme|brincar|saltar|colgarme|aventarlo todo)$
(soltar|girar|soltar el|cerrar los ojos) (el )?(volante|manejando) ..3 (camion|muro|poste|carril|arbol|pared|barranco|contra|y ya)
(estrellar|estrellarme|chocar|estampar|estamparme|estrellarme con) ..2 (mi|el|la|en|contra|con) ..3 (carro|coche|auto|moto|camion|muro|arbol|poste|pared|camioneta)
(pegarme|darme|meterme|metiera|pego|meto|doy|pegar|dar|meter|pegue) (me )?(un|otro|una) (tiro|balazo|bala|plomazo|escopetazo|pepazo|corchazo|disparo)
(volarme|volar|reventarme|volaria|vuelo|volare|volara) (los sesos|la cabeza|la tapa|el cerebro)
(cortarme|cortar|abrirme|abrir|rajarme|cortare|abro|corto|corte|rajar) (me )?las (venas|muñecas)
(corto|corte|cortar) ..1 las (venas|muñecas)
(ponerme|poner|amarrarme|amarrar) (me )?(una|la|un) (soga|cuerda|cinturon) (al|en el) cuello
(juntando|guardando|acumulando|junte|guardo|guarde|guardado|juntado|ahorrando|comprar|compre|conseguir|consegui|escondiendo|acumule|acumulo|tengo guardadas) ..2 pastillas
(quiero|voy a|ganas de|pienso en|pienso|pensando en|pensado en|podria|quisiera|pense en|si me|mejor me|deseo|intentar|punto de|por) ..1 (tomarme|tomar|tragarme|tragar|tomo|trago|empastillarme|meterme|ingerir|beber) (todas|todo|muchas|un monton|un frasco|una sobredosis|el frasco|todito|veneno|raticida|cloro|unas|un chingo|el bote|la caja|demasiadas|toda) ..2 (pastillas|pastillero|botiquin|frasco|veneno|caja|lo que|cajas|medicamentos|remedios|tengo|de una|y ya|y no despertar|cloro|raticida|sobredosis)?
me tomo todo ..2 (frasco|botiquin|pastillero|que tengo)
(sobredosis) ..3 (acabar|morir|terminar|matarme|quiero|voy|descansar)
(quiero|pienso|voy a|idea de|pienso en|pensando en|ganas de) ..2 sobredosis
(empastillaria|empastillare|empastillo|empastillarme|enveneno|envenenaria|envenenarme|ahorcaria|colgaria|ahorcare|colgare) (hoy|me|ya|y|si|esta)
me (empastillaria|envenenaria|ahorcaria|colgaria|mataria|suicidaria|dispararia|ahorcare|colgare|matare|mataba|suicidaba) 
(cuantas|que) pastillas ..5 (morir|morirme|matarme|matar|morirse|letal|necesito|hacen falta|mortal|no despertar)
(forma|manera|formas|maneras|modo|metodo|metodos|como) ..2 (rapida|facil|indolora|sin dolor|menos dolorosa|efectiva|segura|de morir|morir|morirme|mas facil|mas rapida|para morir|morirse) ..2 (de morir|de matarme|de suicidarme|morirme|para morir|sin dolor|sin sufrir|indolora|rapido|rapida|para irme|de acabar|matarse|de irme)
como me (mato|suicido|cuelgo|ahorco|quito la vida)
(como|donde) (matarme|suicidarme|puedo matarme|morir sin|morirme sin|puedo morir|hago para morir|hacer para morir|hago para matarme|hace uno para matarse)
(buscar|busque|buscando|buscado|busco|googlee|investigando|investigue|leyendo|se) ..2 (como|maneras de|formas de|metodos) ..1 (hacerlo|matarme|morir|morirme|suicidarme|lo haria|suicidio|para morir|quitarme|acabar)
(ya )?busque como$
(pienso|pensar|pensando|pensado|imagino|se|pense) ..2 (como|cuando|donde) ..1 (lo haria|hacerlo|aserlo|lo voy a hacer|lo hago|seria)
(ya )?(se|pense) (bien )?como (lo haria|lo voy a hacer|hacerlo|voy a hacerlo|matarme|morir)
como se hace para (no )?matarse
(llevo|tengo|hace) ..3 (dias|semanas|meses|tiempo|años) (planeandolo|planeando mi|pensandolo|pensando en hacerlo|planeando como)
(planeo|planeando|planeado|planee|organizo|organizando|planeaba|planifico) (mi|mi propia|como) (muerte|muerte y|suicidio|funeral|despedida|morir|partida)
(tengo|he tenido|tuve|tenia|tenido|vivo con|paciente con|teniendo|me dan|me vienen|vienen|vuelven|rondan|ando con|sufro de|presento|regresaron|volvieron|siento|tube|entran|tener) ..3 (ideas|pensamientos|ideaciones|ideacion|intenciones|tendencias|impulsos|deseos|ganas|intencion|crisis|pensamiento) ..1 (suicidas|suicida|de suicidio|de suicidarme|de morir|de muerte|suicidios|de matarme|de quitarme|de acabar con mi|autoliticas|autolitica)
(mis|mi) (ideas|pensamientos|ideaciones|ideacion|intenciones|tendencias|impulsos) (suicidas|suicida|de suicidio|de muerte)
^ (ideas|pensamientos|ideacion|tendencias) (suicidas|suicida|de muerte)
(ideacion|ideas|pensamientos) suicidas? ..2 (activa|recurrente|recurrentes|todos los dias|constantes|otra vez|diario|fuertes|desde|cada|frecuentes)
ideas de muerte
intenciones de suicidio
(soy|estoy|me siento|ando|andaba|amaneci|me pongo|sentirme|estaba) ..2 suicida
(considero|considerando|contemplo|contemplando|contemplar|pensando en|pienso en|pienso mucho en|pensado en|pensar en|pense en|opcion es|salida es|solucion es|queda es|quiero|planeo|cometer|tentacion del|idea del|atrae|tienta|solo) (el|al|mi|un|en el)? suicidio
(el )?suicidio (es|seria|parece|suena|como) ..4 (salida|opcion|solucion|respuesta|alternativa|mejor|unica|camino|alivio|unico|remedio|tentador|buena)
suicidio eso quiero
mi (propio )?suicidio
(me|te) voy a (matar|suicidar|ahorcar|colgar) (yo|de verdad|en serio|y van|ya|porque|algun dia|un dia|si)
me (voy|vuelvo|vo|iba|fuera) a (matar|suicidar|colgar|ahorcar|quitar la vida|matar yo)
me (quiero|quisiera|queria|quise|kiero|quiero es|quiero ya|quiero pero ya) (es )?(matar|suicidar|ahorcar|colgar|desvivir)
quiero matarme
(ganas de|ganas) (matarme|suicidarme|ahorcarme|colgarme|quitarme la vida|pegarme un tiro|tirarme de|tirarme al|desaparecer de este mundo|acabar conmigo|no seguir viva|no seguir vivo)
estoy (para|por|como para|a nada de|a punto de) (suicidarme|matarme|colgarme|ahorcarme|pegarme|quitarme|hacerlo)
(estuve|estaba|ando|ande|quede|estoy) a (punto|nada|poco) de (matarme|suicidarme|hacerlo|quitarme|saltar|tirarme|colgarme|ahorcarme|tomarme|morirme|cometer|acabar con)
(ayer|anoche|el otro dia|hoy|casi|ya) casi (lo hago|me mato|me suicido|me tiro|me cuelgo|me ahorco|me quito la vida|me aviento)
casi (me mato|me suicido|me cuelgo|me ahorco|me quito la vida|me tiro de|me aviento de) (ayer|anoche|hoy|la semana|otra vez|yo|a proposito|de verdad|de un|de la|porque|y nadie)
(voy a|iba a|termino|terminare|acabare|termine|acabe|terminar|acabar) (matandome|suicidandome|colgandome|quitandome la vida|ahorcandome)
(hacerme|haciendome|hare|hago|haga|hacerle|haria|hacer) (me )?(algo malo|una locura|alguna locura) 
(creo|miedo|siento|temo|se|seguro) (de )?que me (voy a hacer|pueda hacer|puedo hacer|hare|haga|haria|vaya a hacer|podria hacer) (algo|daño|una locura|algo malo)
(me )?voy a hacer una locura
(miedo|terror|temor|susto) (de|a) (hacerme algo|matarme|suicidarme|hacer una locura|mi mismo|mi misma|lo que pueda hacer|lo que puedo hacer|lo que me pueda hacer|lo que yo)
me da miedo (matarme|suicidarme|lo que puedo hacer|lo que pueda hacerme|lo que me pueda hacer|estar sola conmigo|quedarme sola porque|quedarme solo porque)
(decidido|decidi|decidimos|resuelto|resolvi) (irme|quitarme|morir|morirme|partir|dejar de vivir|matarme|suicidarme|acabar|terminar con todo|no seguir (vivo|viva)|dejar este mundo|terminar mi)
(irme|largarme|partir|desaparecer|borrarme|retirarme|salir|marcharme|salirme|dejar) (de )?(este|este puto|esta|este maldito|este pinche|la|del) (mundo|vida|mundo cruel|planeta|tierra|plano|mundo de mierda)
(por mi (propia )?mano)
(matarme|suicidarme|morir) (con|por|mediante) (mis propias manos|mi propia mano)
(apurar|adelantar|acelerar|apresurar) (las cosas|mi muerte|la muerte|mi final|el final|mi partida|mi hora)
no esperar a que me toque
(dios|el señor|la iglesia|la biblia) ..4 (perdona|perdonara|perdone|castiga|manda al infierno) ..4 (suicidan|suicidas|suicidio|suicidarme|matarme|mato|suicida)
(atentar|atentado|atente) contra mi (vida|propia vida|integridad|mismo|misma)?
(con )?el seguro de vida ..6 (me muero|muero|mi familia|yo muera|muerta|muerto)
(yo )?si lo voy a hacer
sigo pensando en (hacerlo|eso|matarme|morir|lo mismo)
(si me mato|si me muero|si me suicido|si me quito la vida)
(la unica|unica|mi unica|otra) (salida|solucion|opcion|forma|escapatoria) ..2 (es|que me queda es|seria) (morir|morirme|matarme|la muerte|suicid*|desaparecer|quitarme|irme|estar (muerto|muerta)|acabar)
(tengo|teniendo) (un )?plan (suicida|de suicidio|para suicid*|para matarme|para morir|pero no se cuando|y la fecha)
(kms|kill myself|unalive|ctb) (en serio|amiga|wey|guey|ya|porque|de verdad|pero|si)
(no|ni) ..1 (sirvo|sirvo ni) ..1 para (matarme|suicidarme|morir|morirme)
(auxilio|ayuda|ayudenme) ..4 (suicidio|suicidarme|matarme|me quiero matar|quitarme la vida|me voy a matar)
soñe que me (mataba|moria|suicidaba) ..6 (ganas|hacerlo|feliz|paz|contenta|tranquilo|tranquila)
me mata* ..4 (yo mismo|yo misma|yo solito|yo solita|con mis propias manos)
(ya no|no) quiero seguir y (ya )?se
(tampoco|nada) me (detiene|impide|frena) (de )?(matarme|hacerlo|suicidarme|morir|colgarme)
lo unico que me (detiene|frena|impide|para) ..3 (es|son|hacerlo|matarme|mi|mis|perrita|miedo|hijos)
(solo|lo unico que) me (tiene|mantiene|sostiene|hace seguir|ata|amarra) (con vida|viva|vivo|aqui|a la vida|en este mundo|a este mundo|en pie)
no me (mato|suicido|he matado|he suicidado|quito la vida|mate|tiro|cuelgo) (solo |nomas |es )?(por|porque) ..3 
(soy|tan|muy|demasiado) ..1 (cobarde|cobardia|miedosa|miedoso) ..3 (matarme|suicidarme|hacerlo|morir|quitarme|suicidio)
(pediria|pedi|pedir|quiero|quisiera|solicitar|como|derecho a) ..2 (eutanasia|muerte asistida|suicidio asistido|muerte digna)
(tirarme|aventarme|lanzarme|meterme|arrojarme|tirar|aventar) (me )?(a|al|a las|en las|de|del|bajo|debajo|frente|por|desde) ..2 (puente|balcon|azotea|edificio|metro|tren|vias|subte|precipicio|barranco|vacio|acantilado|viaducto)
(no se|no estoy (seguro|segura)|no creo) ..2 (si )?(llegue|llegare|llegar|pueda llegar|voy a llegar|aguante|voy a aguantar) (vivo|viva|con vida|a mañana|a la proxima|a fin de año|a los|hasta mañana|hasta el)

[suicide passive self] wishes to be dead
(se|que se|ojala se|pidiendo que se) me (pare|parara|detenga|detuviera|pare ya) el corazon ..3
(quisiera|quiero|ojala|solo quiero) (dormirme|dormir|dormirme y ya|dormir y ya|dormirme para siempre|dormir por siempre|dormir hasta no)$
(dormirme|dormir) y (ya|ya esta|listo|que todo acabe|que se acabe|no saber|no saber mas|que pase todo)$
ojala ..1 me (diera|de|pase|pasara|caiga|cayera|lleve|llevara|agarre|agarrara|toque|tocara|parta|partiera|mate|matara) ..3
(si|cuando) (yo|ya) ..1 (faltara|falto|no existiera|no estuviera|me muriera|faltase|desapareciera|no este|no viviera) ..5 
(descansarian|descansaria|descansaran|descansara|descansan|descansen|descansar) ..2 (si yo|de mi|sin mi|si me|si no estuviera|si falto|si faltara|cuando yo|cuando me)
(tambien )?(quiero|quisiera|deseo|ojala pudiera|necesito|me gustaria) irme con (el|ella|ellos|mi (mama|papa|viejo|vieja|hijo|hija|esposo|esposa|hermano|hermana|abuelo|abuela|bebe|marido|perro|madre|padre)|dios|diosito|mis padres)
(cuanto antes|lo antes posible|mas pronto|entre mas pronto|mientras antes) ..1 (llegue|muera|me muera|acabe|termine|me vaya|venga) ..3 (final|muerte|mejor|mejor para todos|esto|dios)?
(si me da|si tuviera|si tengo|si me diera|si me sale) ..1 (cancer|tumor|algo grave|una enfermedad) ..3 (no me|ni me|no lo|mejor|me alegr*|no hago|feliz|no pienso)
no hago falta (en|a nadie|aqui|en este)
(yo )?(no|nunca) (le )?hago falta a nadie
envidi* a los (muertos|que ya|que se murieron|que mueren|difuntos)
(estoy|siento que estoy|me siento) (de mas|de sobra|sobrando|demas) (en todas partes|en|para|aqui|siempre|en todos)
(no le|no) ..1 (encuentro|veo|hallo) (la |ninguna )?gracia a (vivir|la vida|seguir|existir)
no me importaria no (volver|despertar|regresar|amanecer|llegar)
(virgen|dios|diosito|virgencita|señor|cielo|angeles|jesus) ..3 (que|para que) me (lleve|recoja|lleven|llevara|saque|llame|quite|mate|duerma)
(viviendo|vivo|sigo|existo|existiendo|respirando) por inercia
(sobrevivo|sobreviviendo|solo existo|solo sobrevivo) (y|no|por|sin|nada|ya) ..3 (ojala|vivir|quiero|morir|sentido|ganas|fuerzas)?
(arruine|arruino|arruinado) ..4 (con|por) ..1 nacer
(solo|con) (nacer|haber nacido|existir|mi existencia) (arruin*|molest*|estorb*|le hago daño|hago daño|jodo)
(mi (existencia|vida|nacimiento)) (fue|es|ha sido) (un|una) ..1 (error|carga|estorbo|desperdicio|broma|castigo|basura|mierda|infierno|tortura|desgracia|mentira|pesadilla)
(que|ya) (ganas|deseos) de (desaparecer|no existir|morir|morirme|no despertar|no estar|estar muerta|estar muerto|que se acabe todo|dormir para siempre|matarme|irme de este mundo|tirarme|dejar de existir)
(un dia mas|otro dia mas|un año mas|otro año|una noche mas) (en este|de esta|de vida|de vivir|viva|vivo|aqui) ..2 (mundo|vida|mierda|infierno|quiero|no)?
(no|ya no) (aguanto|soporto|quiero|puedo) (ni )?(un dia|otro dia|un año|una hora|un domingo|un minuto|una noche|otra noche|un segundo|otro año|mas dias) mas? ..1 (asi|en este|de esta|vivo|viva|aqui|de vida|con esto|mas|viviendo)
(quiero|quisiera|kiero|solo quiero|necesito|ojala pueda|ya quiero) (que )?(todo |esto |mi vida |la vida |este dolor |el dolor |mi sufrimiento )(se |ya )?(acabe|termine|acabara|terminara|pare|desaparezca|se termine) (ya|de una|para siempre|pronto|de una vez|por fin|conmigo)?
(solo|nada mas|tan solo) quiero (morir|morirme|no despertar|desaparecer|dormir y no|que todo acabe|dejar de existir|estar muerto|estar muerta|no existir|irme|que me lleve)
(vivir|seguir|estar) ..1 (ya )?no (es|fue) (para mi|lo mio|una opcion|opcion)
(nadie|nada) me (necesita|quiere|ata|retiene|detiene) (viva|vivo|en este mundo|aqui en este|a esta vida|a la vida|a este mundo)
me (acuesto|duermo) ..2 (pidiendo|rezando|deseando|esperando|rogando|con la esperanza) ..3 (no|ultima|ultimo|morir|despertar|corazon|amanecer|muerte|lleve)
(me )?(mori|estoy muerto|estoy muerta|muero) por dentro
<quiero> ..1 <morir>
<quiero> ..2 (morirme|estar muerto|estar muerta|dejar de existir|dejar de vivir|dejar de respirar|estar bajo tierra|estar muertita|fallecer)
me <quiero> ..2 (morir|morí|ir de aqui para siempre)
me (quiero|quisiera|queria|quise|quiero pero ya|re quiero|estoy queriendo|quise) (re |solo |puro |literal |ya |es |simplemente )?morir
(quiero|quisiera|deseo|preferiria|prefiero|ganas de|necesito|desearia|gustaria|merezco|debo|deberia|listo para|lista para|dispuesto a|dispuesta a) (ya |solo |simplemente |mejor |literal |pronto |tanto |mucho )?(morir|morirme|la muerte|estar muerto|estar muerta)
(me )?(deberia|debi|debería|tendria que|tenia que|tuve que|debio) (haber|de haber|haberme)? ..1 (muerto|morir|morirme|muerto yo|estar muerto|estar muerta|morido)
(tengo|siento|unas|tantas|muchas|que|puras|las|me dan|me dieron|con|me entran|y|de|mas|me vienen|k) ganas de (morir|morirme|morirme ya|estar muerto|estar muerta|no despertar|no existir|no estar|desaparecer|no vivir|dejar de existir|dormir para siempre|dormir y no|ya no ser|ya no estar|no seguir|ya no existir|no ser|irme para siempre|que se acabe todo|que todo termine|nada ni de vivir|desaparecer para)
^ ganas de (morir|morirme|desaparecer|no existir|no despertar|estar (muerto|muerta)|dormir y no)
(prefiero|preferiria|mejor|mil veces|es mejor|mejor estar) (morir|morirme|estar muerto|estar muerta|la muerte|muerto|muerta|muertita|estar bajo tierra)
(prefiero|preferiria) ..2 (morir|muerte|muerto|muerta|morirme)
(ojala|ojalá|quisiera|quisiera que|pido|pido a dios|que ganas de que|deseo que|rezo para|rezo|rogando|le pido a dios|diosito|espero|hubiera preferido|deseando|espero que|deseo|ruego|quiero que|deberia) ..3 (me muera|me muriera|me muriese|morirme|morir|me morire|me hubiera muerto|me hubiese muerto|haberme muerto|estuviera muerta|estuviera muerto|estuviese muerto|estuviese muerta|no despertara|no despertar|no despierte|no despertase|nunca despertara|no amanezca|no amaneciera|no amanecer|no existiera|no existiese|no existir|no hubiera nacido|no hubiese nacido|no haber nacido|nunca hubiera nacido|nunca hubiese nacido|nunca haber nacido|jamas hubiera nacido|me recoja|me lleve|me llevara|me llevase|me lleven|muera yo|desapareciera|desapareciese|me desapareciera|me parta un rayo|dejara de existir|se me pare el corazon|me de cancer|me diera cancer|me diera un infarto|me de un infarto|me de algo y|me atropelle|me atropellara|me atropellaran|me atropellen|me maten|me mataran|me matara|me mate|me caiga un rayo|me pase algo|me pasara algo|me arrolle|me pise un|me agarre un|me choque|me chocara|me dispare|me asalten y me|me de un paro|no despierte|no me despierte|no me despertara|no despertarme|mi corazon deje|me apure|me quite la vida|me quitara la vida|sea la ultima|sea mi ultim*|fuera la ultima|fuera mi ultim*|me parara el corazon|me diera un paro|fallezca|falleciera)
(dormir|dormirme|duermo|acostarme|dormido|dormida|dormirse|durmiera|duerma|me duermo|echarme a dormir|cerrar los ojos|me acuesto|irme a dormir|dormirnos) ..2 (y|para|sin|hasta|e|pero) ..2 (no|nunca|jamas|ya no|no volver a|mas|tener que) (volver a )?(despertar|despertarme|despierte|levantarme|abrir los ojos|amanecer|abrirlos|abrirlos mas|despertara)
(dormir|dormirme|descansar) (para siempre|eternamente|por siempre|por la eternidad|por toda la eternidad)
(no|ya no|nunca|ni|sin) ..1 (quiero|quisiera|queria|deseo|ganas de|volver a|tener que|quisiese|querria|tengo ganas de|gustaria) ..2 (despertar|despertarme|despertar mas|amanecer|despertar nunca|despertar jamas|abrir los ojos) ..1 (mas|nunca|mañana|jamas|nunca mas|ya|manana)?
no (volver a )?despertar (mas|nunca|jamas|mañana|nunca mas|mañana por la|ya)
(no|nunca|jamas) (volver a )?despertar$
no (despertar|amanecer) ..1 (seria|suena|es|fuera) 
si mañana no (amanezco|despierto|estoy|amaneciera|despertara)
si (no despierto|no despertara|no amanezco|no despertase) ..3 (mejor|nadie|no pasa nada|mañana|bien|feliz)
no me (molestaria|importaria|importa|molesta|asusta|opondria|importaria nada) ..2 (morir|morirme|no despertar|si me muero|si me muriera|estar (muerto|muerta)|que me maten|la muerte|si muero|que me atropelle|si no despierto|dejar de existir|desaparecer|si me pasa algo|si me matan|que me pase algo|si un carro|si no despertara)
(no|ya no|tampoco|ni|jamas|nunca) ..1 (quiero|quisiera|deseo|puedo|queria|ganas de|aguanto|soporto|merezco|tengo ganas de|gusta|quisiese|querria|me interesa|sirvo para|sirve de nada|apetece|necesito|debo|deberia|me gusta|me dan ganas de|me siento con ganas de|vale la pena|tiene sentido|tiene caso|hay razon para|hay razones para|hay motivos para|tengo razones para|tengo motivos para|encuentro razones para|tengo por que|tengo para que|se como|le encuentro sentido a|encuentro sentido a|le veo sentido a|veo sentido a|encuentro el sentido de|se para que|le veo caso a|veo caso|le hallo sentido a|me nace|me provoca|pretendo|pido|se si quiero|se si quiera|se si puedo|se si vale la pena) ..2 (vivir|seguir viviendo|seguir viva|seguir vivo|existir|seguir existiendo|estar viva|estar vivo|seguir respirando|continuar viviendo|continuar con mi vida|seguir con vida|seguir con mi vida|seguir con esta vida|seguir en este mundo|estar en este mundo|seguir aqui en este|estar en esta vida|esta vida|la vida|mi vida|respirar mas|vivir mas|vivirla|estar con vida|estar en este plano|estar en esta tierra|ser parte de este mundo)
(no|ya no) (quiero|quisiera|deseo|queria|soporto|aguanto|puedo) ..1 (estar|seguir|continuar) (aqui|asi|mas|vivo|viva|mas aqui|sufriendo|adelante|en este mundo|aca|asi mas|luchando|en esta vida|con todo esto|mas asi|respirando|intentando)
(no|ya no) quiero (vivir|seguir|existir|estar|ser|nada|continuar|esta vida|mi vida|mas vida|seguir mas|estar mas|respirar|levantarme nunca mas|ser yo|sentir mas|vivir mas)$
(no|ya no) quiero (vivir|existir)
no (vivir|existir) mas
(ganas|deseo|razones|razon|motivos|motivo|fuerzas|fuerza|sentido|voluntad|animo|animos|proposito|energia|necesidad|caso|ilusion|esperanzas|interes) ..1 (de|para|por|en|a|por la|por las) (que |cuales )?(vivir|seguir viviendo|seguir viva|seguir vivo|existir|estar viva|estar vivo|seguir con vida|mi vida|mi existencia|la vida|seguir existiendo|quedarme|continuar viviendo|seguir en este mundo|seguir respirando|la existencia|nada ni de vivir)$
(sin|no|ni|perdi|perdido|fueron|quitaron|acabaron|falta|faltan|perdiendo|cero|ningun|ninguna|pierdo|poco|pocas|quedan|una sola|pierdes|quita|quitan|nulas|se van|se acaban|acabo|robaron) ..4 (ganas|deseo|razones|razon|motivos|motivo|fuerzas|fuerza|sentido|voluntad|proposito|ilusion) (de|para|por|a|por las|por la) (que |cuales )?(vivir|seguir viviendo|seguir viva|seguir vivo|existir|estar viva|estar vivo|la vida|mi vida|esta vida|vida|seguir adelante|seguir aqui|quedarme|mi existencia|seguir|continuar)
(mi|la|esta) (vida|existencia) (ya )?(no|carece|perdio) ..2 (sentido|tiene sentido|vale|vale nada|vale la pena|es para mi|importa|razon|merece la pena|tiene proposito|vale ni|tiene valor|es vida|tiene razon de ser)
(no|ya no|si|ni|acaso|que) ..1 (vale|merece) la pena (vivir|seguir viviendo|seguir viva|seguir vivo|estar (vivo|viva)|existir|seguir aqui|seguir respirando)
(que|cual es el) (sentido|caso|chiste|objeto|fin|proposito) (tiene|de|tendria|le ves a) ..1 (vivir|la vida|seguir viviendo|mi vida|esta vida|seguir (vivo|viva)|existir|estar (vivo|viva)|levantarse|seguir respirando|mi existencia|todo si|seguir)
(para que|por que|pa que|porque) ..1 (vivo|vivir|sigo viva|sigo vivo|seguir viviendo|seguir viva|seguir vivo|existo|estoy viva|estoy vivo|sigo existiendo|seguir existiendo|sigo respirando|sigo con vida|naci|me trajeron al mundo|me tuvieron|me parieron|sigo en este mundo|no me muero|no me mori|no mori|no me he muerto|estoy en este mundo|nacimos|despierto|me despierto|sigo despertando|me dejaron nacer|no me deja morir|no me lleva|no morirme)
(para que|vivir para que) (seguir|vivir)$
para que (seguir|sigo) (si|asi|aqui|con esto|con todo|luchando|intentando|adelante|sufriendo|con mi vida|con la vida|con esta vida)
(para que|vivir) (vivir|para que)
(no se|nose) (para que|por que|porque|como|que hago) ..1 (sigo|vivo|seguir|sigo (vivo|viva)|existo|estoy (vivo|viva)|naci|aqui en este mundo|en este mundo)
(estaria|estaré|estare|estoy|estarias|estuviera|estariamos|seria|me veo|serviria|sirvo|valgo|esta|estar|luzco|soy) (mejor|mas feliz|mucho mejor|mas tranquila|mas tranquilo|mas util|mas) (muerto|muerta|enterrado|enterrada|bajo tierra|en el cielo|en una tumba|si estuviera (muerto|muerta)|si me muero|si me muriera|sin vida|no existiendo|si no existiera|si no hubiera nacido)
(muerto|muerta) ..1 (estaria|estuviera|estare|seria|sirvo|valgo|estoy|les salgo) ..1 (mejor|mas|feliz|bien|tranquilo|tranquila)
(estarian|estaria|estaran|estara|estan|viven|vivirian|serian|seria|sera|son|vive|estarán|estarias|estariais|van a estar|va a estar|estarán|la pasarian|les iria|iria|estuvieran|estariamos) ..2 (mejor|mas felices|mas feliz|mas tranquilos|mas facil|mas contentos|felices|tranquilos|bien|en paz|aliviados|mas tranquila|mas tranquilo|descansados|contentos|agradecidos) ..2 (sin mi|si no existiera|si no estuviera|si no estoy|si me muero|si me muriera|si yo no|si me voy|si me fuera|conmigo (muerto|muerta)|si desaparezco|si desapareciera|si no hubiera nacido|cuando me muera|cuando no este|cuando me vaya|sin mi presencia|si muero|si ya no estoy|si ya no estuviera|el dia que no este)
(mejor|mejores|felices|feliz|tranquilos|facil|aliviados) sin mi$
(mejor|felices|tranquilos) sin mi
(todo|todos|mundo|familia|hijos|vida) ..4 (mejor|mas facil|felices|mas feliz) ..1 (sin mi|si yo|si no existiera|si no estuviera)
si (yo )?(no estuviera|no existiera|me muriera|me muero|desapareciera|muriera|muero|desaparezco|faltara|me voy de este mundo|no hubiera nacido) ..6 (mejor|nadie|felices|alivio|alcanzaria|extrañaria|favor|tranquilo|tranquila|llor*|importa*|darian cuenta|dolor|peso|contentos|paz|daria cuenta|notaria|notarian|triste|igual|seria|facil)
(nadie|quien|alguien|a nadie|a alguien) ..1 (me )?(extrañaria|extrañara|extrañarian|lloraria|llorara|llorarian|notaria|notara|importaria|importa|importara|daria cuenta|va a extrañar|va a llorar|va a notar|iria|echaria de menos|le dolera|doleria|le va a doler) ..4 (si me muero|si me muriera|si muero|si muriera|si desaparezco|si desapareciera|muerte|funeral|no estoy|no estuviera|me mato|me matara|entierro|velorio|cuando me muera|si me mato|no existo|si ya no|si no estoy|si vivo|si me voy)
nadie (me )?(extrañaria|va a extrañarme|me va a extrañar|me lloraria|llorará|lloraria por mi|notaria mi ausencia|notaria si|va a notar si|se daria cuenta si)
(soy|siento|ser|siendo|siento como|era|convertido en|vuelto|fui|sentirme|sintiendome|seguir siendo|volvi) ..2 (una|un|la|pura|solo una|otra) (carga|estorbo|peso|lastre|molestia|peso muerto|gasto|desperdicio|basura|error|cargo) (para|de|y|en|a|mas|con)? ..1 (todos|familia|mis|mi|ellos|los demas|el mundo|mundo|nadie|padres|papas|hijos|espacio|oxigeno|ellas|la vida|sociedad|nada|esta casa|la humanidad|naturaleza|dios|gente|mama)
(soy|siento|ser|siendo|siento que soy|convertido en|era) ..2 (una|la|un) (carga|estorbo|peso muerto|lastre)
(solo|nomas|siempre|nada mas)? (les |le )?(estorbo|estorbando|sobro|estoy de sobra|estoy de mas|estoy sobrando) (en|a|aqui|y|para|nomas|todos|la|mi)? ..1 (todos|este mundo|esta vida|familia|mundo|vida|casa|lado|aqui|nadie|mis|mas)
(yo|que|ya|uno ya|aqui|solo) (estorbo|sobro|estorba)
(ya )?no (les|te|los|le|voy a|quiero|os) ..2 (estorbar|estorbo|molestar mas|ser una carga|ser un problema|ser un estorbo|dar mas problemas|causar mas problemas|ser mas carga|hacer mas daño|dar mas molestias|dar lata nunca)
(hacerles|les hago|les haria|hago|haria|hacer|hagan|haganme|hacerle) ..1 (el|un|ese) favor ..5 (morirme|muriendome|muero|muera|matandome|desaparecer|irme|desapareciendo|mundo|mato|no estar)
(si me muero|me muero|muerta|muerto) ..3 (hago|haria) un favor
(quiero|quisiera|kiero|deseo|ganas de|necesito|gustaria|prefiero|preferiria|voy a|quisiera poder|deberia|encantaria|deseo es|mejor|pudiera|podria|ojala pudiera|tengo que|puedo) ..1 (desaparecer|desvanecerme|esfumarme|evaporarme|borrarme|dejar de existir|no existir|no estar|desaparecerme|extinguirme|hundirme|ser borrada|ser borrado|no ser|ya no ser|irme lejos|que me trague) ..1 (para siempre|de verdad|de este mundo|de la vida|de la faz|de la tierra|y|por siempre|ya|del mundo|mas|de mi|de todo|de todos|sin dejar|porque|nadie|completamente|por completo|lo antes|de esta|y ya|si|en serio|de una vez|aqui|jamas|nunca|solo eso|no|totalmente|q|que|hoy|mañana|pero)
(quiero|quisiera|deseo|ganas de|necesito|solo quiero|prefiero) (ya )?(desaparecer|no existir|dejar de existir|desvanecerme|esfumarme)$
(quiero|quisiera|deseo) (ya )?desaparecer
(gustaria|encantaria|desearia|preferiria|prefiero|ojala|quisiera|deseo|quiero|mejor|preferible|desear) (nunca |jamas |ya |poder )?(no |nunca )?(existir|haber nacido|haber existido|estar (vivo|viva)|existiera|nacer)
(seria|fuera|era|es|hubiera sido|todo seria) (mas facil|mejor|preferible|mas sencillo|lo mejor) ..1 (si|que|no) ..3 (no existiera|no estuviera|no hubiera nacido|no existir|no haber nacido|desaparecer|me muriera|morir|morirme|me muera|estar (muerto|muerta)|no estar|no vivir|desapareciera|yo no estuviera|acabar|no existiese|no naciera|irme)
(no|nunca|jamas|ni|ojala no|ojala nunca|mejor no) ..1 (debi|deberia|tuve que|tenia que|debia|pedi|quise|hubiera|hubiese|haber|deberia de) ..1 (nacer|haber nacido|existir|nacido|haber existido|naci|venir a este mundo|naciera)
(para que|por que|porque) (naci|me tuvieron|me tuviste|me pariste|me pario)
(no|ya no) (merezco|tengo derecho a|tengo derecho de) (vivir|estar (vivo|viva)|la vida|existir|seguir (vivo|viva)|nada de esta vida|respirar|haber nacido|ser feliz ni vivir)
merezco (morir|morirme|la muerte|estar (muerto|muerta)|que me maten|desaparecer|sufrir y morir)
(odio|detesto|aborrezco|odiando|me pesa|asco|maldigo|odiaria|lamento|me arrepiento de|me duele|duele|pesa|cuesta|asco de|maldita) (estar (vivo|viva)|vivir|existir|seguir (vivo|viva)|haber nacido|despertar|despertarme|mi existencia|levantarme (vivo|viva)|el dia que naci|haber despertado|seguir respirando|respirar|amanecer|haber sobrevivido)
(vivir|existir|respirar|la vida|estar (vivo|viva)|despertar) (me |ya me |ya |solo me |a mi me |es )?(duele|pesa|cansa|agota|una tortura|un castigo|un infierno|una carga|una pesadilla|sobra|asquea|aburre|cuesta)
(odio|detesto) (mi vida|esta vida|la vida|mi puta vida|vivir) (y|ya|quiero|que|ojala|porque|tanto|con|no)
(cansado|cansada|cansados|cansadas|harto|harta|agotado|agotada|agotados|agotadas|aburrido|aburrida|aburridos|aburridas|exhaust*|podrido|podrida|podridos|podridas|mamado|mamada|mamados|mamadas|cans*|fastidiado|fastidiada|fastidiados|fastidiadas|chato|chata|hasta la madre|hasta los huevos|hasta el orto|hinchado|hinchada|hinchados|hinchadas) ..1 (de) ..2 (vivir|la vida|esta vida|mi vida|existir|estar (vivo|viva)|seguir (vivo|viva)|vivir asi|respirar|esta vida de mierda|esta existencia|despertar|sufrir y quiero|seguir viviendo|luchar por vivir|ser yo|despertarme|tener que vivir)
(cansa|canse|cansé|hartaste|aburri|harte|agota|pesa|cansado) (de )?(vivir|la vida|existir|esta vida|seguir viviendo|estar (vivo|viva))
(tirar la toalla|tirado la toalla|rendirme|rendir|rindo|rendi|rendido|bajar los brazos) ..1 (con la vida|en la vida|de la vida|de vivir|con todo en la vida|ante la vida)
(me da|da|me da lo|me es|daria|me da exactamente) (igual|lo mismo|indiferente|mismo) ..1 (vivir|vivir o morir|morir|morirme|si vivo|si me muero|si muero|estar (vivo|viva)|despertar o no|si despierto|estar viva o|seguir viva|si amanezco|que me maten|seguir vivo)
(que mas da|que importa|que mas dara|a quien le importa|no importa) ..2 (vivo|viva|vivir|si vivo|si me muero|si muero|morir|muero|si me mato|si existo)
(vivo|viva|vivir) o (no vivo|muero|morir|muerta|muerto|me muero) ..2 (igual|mismo|importa|da)?
(me da|tengo|siento|dan|da|que) (envidia|envidio|celos) ..2 (gente que se muere|que se mueren|muertos|difunto|difuntos|que se murio|que ya murieron|fallecido|fallecida|fallecidos|fallecidas|los que se van|que ya no estan|los que ya se fueron|que murieron|los que mueren|enfermos terminales)
envidio a (los muertos|los que|la gente que|quien|quienes|mi abuel*) ..2 (muertos|murieron|ya no|se mueren|muere|muere|murio|se fueron|fueron|descansan)
(dios|diosito|señor|virgencita|jesus|padre|muerte|muertecita|santa muerte|flaca|la parca|diosito mio) ..2 (llevame|llevame ya|recogeme|llevarme|quitame la vida|matame|llevatelo|llévame|me recoja|me lleve|me llevara|llame|me llame|me llamara|que me lleve|apiadate y)
(llevame|recogeme|matame|quitame la vida|quitame de este mundo|sacame de este mundo|llevenme|matenme) (dios|diosito|señor|ya|contigo|por favor|de una vez|virgencita|de aqui dios|muerte|a mi|con el|con ella|de este|si|porque|jesus)
(que|ojala|si) (ya )?(me lleve|me llevara|me llevase|me recoja|venga por mi|venga) (la muerte|la parca|la huesuda|la calaca|la flaca|dios|el diablo|el señor|diosito|la pelona|la chingada de una vez|el de arriba)
(pido|pidiendo|rezo|ruego|pedia|rezando|pedirle|suplico|rogando|pidiendole|le pido|pidiendo que) (a dios|al señor|a diosito|al cielo|a la virgen|todas las noches|cada noche|todos los dias|a mi dios|por)? ..3 (me recoja|me lleve|morir|morirme|no despertar|me muera|la muerte|no amanecer|me llame|sea la ultima|me quite|que venga|ya venga|descansar|que se acabe)
(esperando|espero|espero a|deseando|aguardo|esperar|anhelo|anhelando|desear|deseo|busco|llamo|invoco|ansio|aguardando|imploro) (a |que llegue |que venga |que me llegue )?(la muerte|mi muerte|a morir|morir|morirme|a que me muera|mi hora|el dia de mi muerte|mi final|a morirme|que me muera|el final de mi vida|que me toque)
(la )?(muerte|morir|morirme|estar (muerto|muerta)|no existir|dejar de existir|no estar) (es|seria|sera|suena|parece|fuera|se me hace|me parece|se ve|se siente|me suena) ..3 (alivio|mejor|descanso|paz|libertad|solucion|salida|liberacion|regalo|bendicion|lo unico|unica|consuelo|bonito|escape|tentador|tentadora|opcion|tranquilo|facil|respuesta|lindo|liberador|refugio)
(me )?(ronda|rondan|atrae|llama|seduce|persigue|coquetea|obsesiona|consuela|calma|pensar en|pienso mucho en|pienso en|pensando en|pienso todo el dia en|pienso constantemente en|no dejo de pensar en|fantaseo con|sueño con) ..1 (la muerte|mi muerte|morir|morirme|mi funeral|mi velorio|mi entierro|estar (muerto|muerta)|no existir|mi propia muerte|no despertar|ya no estar|no estar|no existir|desaparecer|como seria morir|que me muero|matarme|ideas de muerte|mi ataud)
(pienso|pensar|pensando|pienso mucho|pensado|imagino) (en )?(morir|morirme|mi muerte|mi funeral|la muerte|mi velorio|como seria mi funeral|mi entierro)
(como|quien) (seria|iria|iria a|vendria) (a )?mi (funeral|velorio|entierro)
(no|ni) ..1 (me veo|veo) ..2 (futuro|con futuro|un futuro|mi futuro|viva|vivo|viviendo|salida|otra salida|a los|llegando|llegar|ningun futuro|vivo en|de vieja|de viejo|en el futuro|mas alla|luz|mañana)
(no|ni) (hay|tengo|existe) ..1 (futuro|salida|esperanza|escapatoria|esperanzas|mañana|despues|lugar) (para mi|en mi vida|en este mundo|ya|alguna)
(no le veo|no veo|ya no veo|no encuentro|no hallo|no tengo|sin) (otra |ninguna |una )?(salida|solucion|escapatoria|otra|una sola razon|sentido a nada|sentido a la vida|sentido a mi vida|sentido a esto|caso a nada|sentido a vivir|proposito en la vida|lugar en este mundo)
(no le|ya no le|no|nada me|sin) ..1 (encuentro|veo|hallo|tengo|tiene|encontrar|encontrarle|ver) ..1 (sentido|caso|razon|proposito|gusto|chiste|rumbo) ..1 (a|en|de|por|para)? ..1 (la vida|mi vida|vivir|seguir|esta vida|existir|nada|estar (vivo|viva)|mi existencia)
(la )?vida (no|ya no) (tiene sentido|vale la pena|vale nada|es para mi|me gusta|me interesa|la quiero|me importa|me da para mas|merece|la aguanto|la soporto)
(no|ya no|nunca) (pertenezco|encajo|quepo|soy) ..2 (este mundo|la vida|esta vida|este planeta|de este mundo)
(este mundo|esta vida|la vida) (ya )?no (es|esta hecha|fue hecha|esta hecho) para (mi|gente como yo|alguien como yo)
no (sirvo|naci|nacimos|estoy (hecho|hecha)|fui (hecho|hecha)|estoy (diseñado|diseñada|diseñados|diseñadas)) para (vivir|esta vida|la vida|este mundo|existir)
(me gustaria|quiero|quisiera|ojala|necesito|deseo|solo quiero|que|solo pido|ansio) (que )?(se acabe|se termine|se acabara|se terminara|todo acabe|todo termine|acabe|termine|acabara|terminara|se apague|todo se acabe|todo se termine|todo acabara|todo terminara|mi vida acabe|mi vida termine|esto acabe|esto termine) (todo|ya|de una vez|mi vida|esta vida|la vida|todo esto|todo de una|para siempre|esta agonia|este sufrimiento|esto de una|mi existencia|conmigo|pronto)
(odio|detesto) mi vida y quiero que se (termine|acabe)
(si|cuando) (me muero|me muriera|muero|muriera|me matan|me mataran) (mañana|hoy|ya|ahora|pronto|esta noche)? ..2 (mejor|nadie|no pasa nada|bien|todos|quien|felices|que importa|feliz|favor|no importa|me da igual|alivio|alguien|lloraria|le importa)
(de una vez|pronto|ya) (me muera|me muero|muerame|me muriera|que me muera)
(me dejen|dejenme|dejame|dejeme|que me dejen|quiero que me dejen|dejarme|dejen que|deja que) (morir|morirme|me muera|ir en paz|irme en paz|morir en paz|en paz morir)
(muerto|muerta) (en vida|por dentro)
(no|ya no) (debo|deberia|tendria que|tengo que|debería) (estar|seguir|existir|vivir) (viva|vivo|aqui|en este mundo|mas|con vida)?$
(deberian|alguien|que me|por favor|pueden|por que no) ..1 (matarme|tirarme a la basura|sacrificarme|dormirme como|desconectarme|matenme|dispararme|dormirme para siempre)
(siento|odio|duele) ..2 que sigo (viva|vivo|con vida)
(sigo|seguir|seguire|estoy|aun estoy|aun sigo) (viva|vivo|aqui|con vida) ..1 (solo |nomas |unicamente |solamente )?(por|solo por|por inercia|por mi|por obligacion|por compromiso|por miedo|por cobarde|por cobardia|porque no) ..2 (mi|mis|perro|gato|hijos|mama|madre|familia|inercia|ellos|ella|obligacion|no tengo|valor|compromiso|no me|hija|hijo|costumbre|miedo)
(solo |nomas )(sigo|estoy) (aqui|viva|vivo) por
(si no fuera|de no ser|si no es|si no) por ..5 (no estaria|ya no estaria|me habria|ya me|me hubiera|estaria (muerto|muerta)|no seguiria|me mato|hubiera|habria|no existiria) ..2 (matado|mundo|muerta|muerto|vivo|viva|suicidado|aqui|quitado|vida|hubiera matado|mato|colgado|ido)?
(si pudiera|si existiera|si hubiera) ..6 (apretar|boton|pastilla) ..8 (existir|existido|desaparecer|morir|nacido|aprieto|tomaria|apretaria)
(cruzo|cruzar|manejo|manejar|camino) ..3 (sin mirar|sin fijarme|sin ver|sin cuidado|con los ojos cerrados|sin cinturon) ..5 (suerte|carro|ojala|atropell*|importa|pase algo|si me)
(cancer|tumor|enfermedad|diagnostico) ..4 (no me trataria|no lo trataria|no haria nada|no me atenderia|alegraria|alivio|feliz|ojala|contenta|decepcion|regalo|terminal)
(deje|dejar|voy a dejar|dejando|suspendi|no voy a) ..2 (de comer|de tomar|tomarme|tomar|la insulina|la dialisis|el tratamiento|la quimio|comer) ..6 (morir|morirme|muera|acabe|acabarme|final|apagarme|muerte|irme|lo que dios quiera|consumirme)
(estorbo|estorba|estorbamos|estorbando) ..6 (dios|muerte|morir|muera|vivir|mundo|vida|edad|lleve)
a mi edad uno ya (estorba|sobra)
(hay dias|a veces|muchas veces) ..2 (que )?(no quiero despertar|quiero morir|no quiero vivir|me quiero morir|quisiera morir|deseo morir|no quiero existir|quiero desaparecer|quisiera no existir|desearia no existir|deseo no existir|pienso que seria mejor|me gustaria no|preferiria no)
(no quiero morirme|no quiero morir) ..1 (pero|aunque|bueno) ..3 (tampoco quiero vivir|tampoco|vivir|a veces si|quiero desaparecer|quiero dejar|no quiero|asi|no vivir)
(tampoco|ni) (quiero|me quiero) (seguir (vivo|viva)|vivir|estar (vivo|viva)|seguir existiendo|existir)
(que|solo|nomas) (flojera|paja|hueva|pereza|lata|fiaca|ladilla|asco|cansancio|pesadilla|castigo) (vivir|existir|estar (vivo|viva)|la vida|seguir (vivo|viva)|despertar)
(ya vivi lo que tenia|ya vivi suficiente|ya vivi bastante|ya vivi mucho|he vivido suficiente|ya vivi demasiado|vivi mas de la cuenta)
(no pido|no espero|no quiero) (mas vida|nada mas de la vida|nada de la vida|nada ya)
no mas vida
(no llegare|no llegar|no queria llegar|no pense llegar|nunca pense llegar|no voy a llegar|no creo llegar|no espero llegar|no planeo llegar|no quiero llegar|no llego) (a|al|hasta) ..2 (los|viejo|vieja|cumplir|dieciocho|quince|veinte|treinta|navidad|cumpleaños|graduacion|adulta|adulto|año|fin de año|mañana|setenta|ochenta|treintena|16|17|18|19|20|21|25|30|40)
(muerto|muerta) (les|le|te) (salgo|sirvo|valgo) mas
(deberia|debería|tendria que) (ser|estar|haber sido) yo (en|el que|la que|quien) ..2 (caja|ataud|cajon|murio|muriera|murieran|muerto|tumba|lugar)
(por que|porque) no (fui|me mori|mori|fue) yo
(yo|haber) ..1 (en vez de|en lugar de) (el|ella|mi|ellos) ..6 (muerto|murio|morir|muriera)
(muerto|morido|morirme|morir|muerta) yo en (vez|lugar) de
(irme|reunirme|estar|encontrarme|ir|volver a estar|encontraré|juntarme) (ya |pronto )?con (el|ella|mi|mis|mi (viejito|viejita)|dios|ellos) ..4 (cielo|otro lado|mas alla|tumba|panteon|otra vida|muerte|matarme|q en paz|que en paz|morir|difunt*|fallecido|fallecida|fallecidos|fallecidas)
(mi funeral|mi velorio|mi entierro|mi tumba|mi lapida|mi ataud|mi esquela|mis cenizas) 
(vivir|seguir|sigo|levantarme|despertar) ..1 (es|por) (inercia|obligacion|compromiso)
sin (ganas|motivos|razones|razon) de (vivir|existir|seguir (vivo|viva))
(no|ya no) (soporto|aguanto|resisto|tolero) (mas )?(vivir|la vida|esta vida|mi vida|existir|seguir (vivo|viva)|estar (vivo|viva)|esta existencia|la existencia|mi existencia|este mundo|vivir asi)
(no|ya no) puedo (mas )?(vivir|con mi vida|con la vida|con esta vida|seguir viviendo|seguir (vivo|viva)|existir|vivir asi|con esta existencia|con vivir)
(vida de mierda|puta vida|mierda de vida|maldita vida|pinche vida|perra vida|asco de vida|vida asquerosa|vida miserable|vida tan miserable) ..5 (morir|muera|matar|acabe|termine|no quiero|ojala|cansado|cansada|cansados|cansadas|harto|harta|odio|aguanto|vivir|desaparecer|irme)
(no aguanto|odio|(cansado|cansada|cansados|cansadas) de|(harto|harta) de|harto de|asco) (mas )?(esta|mi) (vida de mierda|puta vida|mierda de vida|maldita vida|pinche vida|perra vida)
(soy|fui) un (error|accidente) (y|que|no|en|para|de) ..2 (nacer|nacido|mundo|existir|vida|debi|deberia)
(cerrar los ojos|apagarme|apagar|apagar todo) ..2 (para siempre|y que se acabe|y ya no|y no|y desaparecer|y morir|y nunca)
tan bien que estaria ..2 (bajo tierra|muerto|muerta|en el cielo)
(bajo tierra|tres metros bajo|en una caja|en un ataud|en el panteon|en una tumba) ..4 (estaria mejor|mejor|pronto|quiero|ojala|descansaria|feliz)
(descansar|descansare|descanso|descanse) (de )?(la vida|vivir|todo para siempre|esta vida|en paz ya|por fin en paz|eternamente|para siempre|de este mundo)
(kiero|quiero|quisiera|necesito|merezco|solo quiero|quiero ya) descansar (en paz|para siempre|eternamente|ya de todo|de vivir|de la vida|de todo|de mi|por fin)
descanso seria ..3 (no estar|morir|muerto|muerta|no existir)

[suicide past self] tells of an earlier attempt or thoughts
(pienso|pensaba|pensar) en (morirme|matarme|morir|suicidarme|quitarme la vida) ..5 (año pasado|antes si|vuelva|vuelvan|hace unos|de joven)
(hoy|ahora) ya no (pienso en|quiero) (morirme|matarme|morir|suicidarme)
(hace|llevo) ..4 (que no|sin) (pienso|pensar) en (matarme|morirme|suicidarme|morir|quitarme)
(yo|una vez|hace años|de joven|ya) lo (intente|intento) (una vez|hace|dos veces|de joven|cuando|tambien|con|y sigo|y sobrevivi)
(las|los|una|uno) que lo (intento|intentaron|intente)
(tuve|tenia|pase por) (pensamientos|ideas|deseos|ideacion) (suicidas|suicida|de suicidio|de muerte|de morir)
i tried to kill myself
(intente|intentado|trate de|quise|intento|intentar|tratado de|queria|intentaba) ..2 (suicidarme|matarme|quitarme la vida|ahorcarme|colgarme|morirme|cortarme las venas|acabar con mi vida|aventarme|tirarme de|tirarme al|suicidar)
me (quise|intente|trate de|intentaba) ..1 (matar|suicidar|quitar la vida|ahorcar|colgar|morir|aventar|tirar|cortar las venas)
(intento|intentos|tentativa|tentativas|tentativ*) (de suicidio|suicida|suicidas|de quitarme la vida|autolitico|autoliticos|previo|previos|fallido|fallidos|de matarme|de suicidarme)
(tuve|he tenido|tengo|llevo|sobrevivi a|hice|despues de|por|mi|mis|varios|hubo|tras|internada por|internado por|con) (un|dos|tres|varios|mi|mis|primer|segundo|ultimo|el|otro|cuatro|muchos|algunos|unos) (intento|intentos)
(sobrevivi|sobreviviente|sobrevivir) (a|de|a un|a mi) ..1 (intento|suicidio|ahorcamiento|sobredosis a proposito)
(antes|hace tiempo|hace años|de joven|en ese entonces|de adolescente|en la prepa|en mi juventud|de chica|de chico|por años|durante años|cuando era|alguna vez|algun dia) ..3 (pensaba en (matarme|morir|suicidarme|quitarme)|me queria (matar|morir)|queria (morir|morirme|matarme|suicidarme)|no queria vivir|quise (morir|morirme|matarme)|pense en (matarme|suicidarme|quitarme))
(quise|queria|desee|deseaba|llegue a querer|intente) (morir|morirme|no despertar|desaparecer|no volver|estar (muerto|muerta)|no existir|dejar de existir|no vivir)
(ya no|nunca mas|dejé de|deje de) ..1 (pienso en|pensar en|pensaba en) (matarme|morir|morirme|suicidarme|la muerte|quitarme|eso pero)
(no queria|ya no queria) (vivir|existir|seguir (vivo|viva)|despertar|estar (vivo|viva)|seguir)
lo (intente|he intentado|volvi a intentar|intentare|voy a intentar|quiero intentar) (dos veces|tres veces|con pastillas|varias veces y sigo)
(estuve|estado) (en la uci|internado|internada|internados|internadas|hospitalizado|hospitalizada|hospitalizados|hospitalizadas|en terapia intensiva|en coma) (por|tras|despues de) ..2 (intent*|suicid*|querer matarme|sobredosis|cortarme|pastillas)
(casi )?me (suicidaba|suicido|mataba|quitaba la vida|suicide) (hace|cuando|en|a los)

[suicide concern self] speaks of going away for good, or of last things
(pronto|dentro de poco|en unos dias|mañana) ya no (voy a|les voy a|los voy a|vo a) ..1 (molestar|estorbar|estar|doler|dar problemas|ser)
(si|cuando) ..1 a mi me pasa algo
(quien|quienes) ..2 (se queda|se quede|cuida|cuidara|cuidaria|va a cuidar|se haria cargo) ..3 (mi|mis) ..3 (si|cuando) ..2 (me pasa|muero|no estoy|no este|falto|me pasara|ya no)
(cuiden|cuida|cuidenme|cuidame) ..4 yo ya no (voy a|podre|voy|puedo)
(me despido|me estoy despidiendo) (fue bonito|gracias|los quiero|los amo|perdon|para siempre|fue lindo|de todos|ya no)
fue (bonito|lindo|un gusto|hermoso) (conocerlos|conocerte|haberlos conocido|mientras duro|haber vivido) ..3 (adios|me voy|me despido|gracias)?$
(perdonenme|perdoname|perdonen) (los que|por no|por todo|por lo que|mama|papa|por irme|por ser|a todos|hijos|hijo|por no haber|familia|pero)
(pague|deje pagado|compre|contrate) ..2 (funeral|panteon|entierro|ataud|nicho|cremacion|velorio) ..5
(para entonces|despues de eso|despues del) ..2 (ya )?no (va a ser necesario|voy a estar|estare|hara falta|sera necesario|importara|existire)
(se|saber|ya se) que (todo )?(se acaba|termina|ya falta poco|pronto se acaba|va a terminar|va a acabar|acaba pronto) ..2
ya casi (termina|acaba|se termina|se acaba) todo
(adios|chau|chao|bye|hasta luego) (a todos|mundo|familia|mama|vida|vida cruel|para siempre|amigos para siempre|mundo cruel|papa|mis amores|hijos mios|hijos)$
(regale|done|reparti|di) ..3 (guitarra|ropa|cosas|libros|discos|joyas|anillo|herramientas|mascotas) ..9 (irse ligero|ya no me hace falta|ya no voy a necesitar|no las voy a necesitar|ya no lo necesito|no lo voy a necesitar|donde voy|siento paz|me siento en paz|me siento liviano|me siento tranquilo)
(arreglando|arregle|hice|firme|prepare) ..1 testamento ..3 (hoy|ayer|y|ya)? . ..2 (siento|me siento) ..1 (en paz|paz|tranquilo|tranquila)
(quisiera|quiero|voy a) cancelar todas mis citas
(no va a haber|no habra) (otra|una proxima|proxima vez|un mañana|otra vez) ..2
(le|les) dije adios a (mis|mi|los|todos) 
tan lejos que no hay vuelta
(adios|chau|chao|bye|hasta siempre|hasta nunca) ..2 (a todos|para siempre|por siempre|los quise|los amo|los quiero|perdonenme|perdoname|perdon por todo|mundo|los ame|no lloren|no me busquen|me despido|no me extrañen|gracias por todo)
(los quiero|los amo|las amo|los ame|los quise|los extrañare|te amo|te amare) ..2 (adios|chau|perdonenme|hasta siempre|perdon|cuidense|hasta el final|no lloren|a todos)$
^ hasta siempre$
^ (ya )?no me esperen
no me (esperen|busquen|extrañen|lloren|pregunten por mañana|vayan a buscar|llamen nunca)
no (lloren|sufran|se culpen|se sientan mal) (por mi|por mi muerte|cuando|mucho)?
(no fue|no es|no sera|nadie tiene|nadie tuvo|no se sientan|no tienen|no tiene) (tu|su|la|nuestra|vuestra|de nadie)? culpa (suya|de nadie|tuya|de ustedes|de ella|de el|vuestra|de mi mama) 
(diganle|dile|digale|decirle|diganles|dile tu|diles) ..6 (no fue (su )?culpa|la ame|lo ame|la amo|lo amo|los amo|los ame|que la quiero|que lo quiero|los quise|me perdone|me perdonen|la quise|lo quise|que lo siento|perdon)
si (algo me pasa|me pasa algo|ya no estoy|mañana no|no despierto|no regreso|no vuelvo|me llega a pasar algo|un dia no estoy) ..6 (diganle|dile|digan|cuid*|sepan|sepas|quiero que|gato|perro|mi|mis|que)
(nos vemos|nos veremos|te veo|los veo|nos encontramos|te espero|nos reencontramos) (del|en el|al|en la) (otro lado|otra vida|infierno|cielo|mas alla|proxima vida)
(me voy|ire|voy|irme|estare|voy a estar|pronto|estar|reunirme) ..2 (a|con|donde|al) ..3 (donde esta mi|mi hermano|mi (viejito|viejita)|cielo|mi mama|mi hijo|mi abuel*|mi esposo) ..3 (q en paz|que en paz|descanse|en el cielo|fallecido|fallecida|fallecidos|fallecidas|difunt*|mejor lugar|otro lado|en el mas alla)
(me voy|irme|partir) (a un|a) (lugar mejor|mejor lugar|viaje sin regreso|viaje sin retorno|lugar sin dolor|lugar donde no)
(me voy|yo no|ya no|no) ..3 (regreso|regresare|vuelvo|volvere|voy a volver|voy a regresar) (nunca|jamas|mas|nunca mas|y|de ahi)?$ 
me voy (para siempre|y no vuelvo|y no regreso|y ya no vuelvo|y no voy a volver|tan lejos|lejos y no|de este mundo|a descansar para)
^ ..2 me voy perdon*
(mañana|pronto|dentro de poco|ya) ..3 (no (tendran|tendra|van a tener|va a tener|tengan|tengas) (que)? ..2 (preocuparse|preocuparte|aguantarme|soportarme|batallar|cuidarme|verme|cargar|mantenerme)|descansar de mi|no sere (un )?(problema|estorbo|carga)|dejare de (ser|molestar|estorbar|sufrir|doler)|dejare de)
(pronto|ya) (no sere|dejare de ser|no voy a ser|no les voy a ser|no te voy a ser|no seré) ..2 (problema|carga|estorbo|molestia|peso|lata|preocupacion)
descansar de mi
(ya va a dejar de doler|voy a dejar de (sufrir|molestar|estorbar|existir|ser una carga|ser un problema|doler))
ya (casi )?(descanso|voy a descansar|falta poco para descansar|me voy a descansar|podre descansar)
(perdon|perdonenme|perdoname|disculpenme|disculpen|lo siento) por? (todo|todo lo que|existir|nacer|haber nacido|ser asi|lo que voy a hacer|lo que hare|lo que estoy por|no ser fuerte|no aguantar|dejarlos|irme|rendirme|no haber podido|ser una carga|lo que les voy|por fallarles|tan poco) ..6 (adios|hice pasar|acaba|voy|me voy|cuidense|ya no|hacer|mas|fuerte|puedo|todo|nacido|existir|amo|quiero|chau|despido|ustedes|mama)
perdon por (existir|haber nacido|nacer|estar (vivo|viva)|irme asi|dejarlos|lo que voy a hacer|rendirme|seguir (vivo|viva)|ser una carga|ser un estorbo)
(gracias por (todo|tanto)|fueron lo mejor|fue un honor) ..3 (perdon por (todo|tan poco)|adios|hasta siempre|me despido|chau|cuidense mucho|cuidense|los amo|no me extrañen|nunca los olvidare)
fue un honor (conocerlos|conocerte|haberlos conocido|haber sido)
este (es|sera) (mi|el) ultimo (mensaje|post|tweet|texto|audio|tuit|estado|dia que)
(esta|es|sera|fue|sea) (la|mi) ultima (vez que (me|les|te|lo|los|nos|escrib*|habl*|sabran|ven|molesto)|en la que me ven|carta|noche|navidad|llamada)
(cuid*|encargo|encarg*|hazte cargo|haganse cargo|te dejo|les dejo|le dejo|os dejo|dejo) ..4 (cuando (me muera|ya no este|no este|me vaya|yo no)|si (me muero|ya no estoy|me pasa algo|falto)|para siempre)
(cuida|cuiden|cuidenme|cuidame|cuidaran|cuidarian|cuides|encargale|encarguense|cuidan|encargo) (a|al|de|mucho)? (mi|mis|mama|la|los) ..2 (mama|papa|hijos|hijo|hija|gato|gata|perro|perra|perrita|perrito|niños|hermano|hermana|familia|bebe|abuela|mascota|gatito|hijas|hermanos|loro|peces) (si|prometemelo|por mi|cuando|porfa|por favor|adios|ya|mucho|que|y|gracias)?$
(ya )?(regale|regalando|repart*|done|regalar|entregue|di) ..2 (todas mis cosas|mis cosas|todo lo mio|mi guitarra|mis pertenencias|mi ropa|mis libros|mis herramientas|las herramientas|mi perro|mi gato|todo lo que tengo|mis discos|mis joyas|mis ahorros) ..5 (ya no|irse|siempre|falta|necesit*|paz|servir|despedir*|tranquilo|tranquila|nunca|ligero|van a|voy a|hijos)
(testamento|seguro de vida|contraseñas|claves|papeles|deudas|entierro|panteon|notario) ..6 (por si|cuando yo|en paz|no este|muera|despues de mi|si falto|para que no batallen|voy a|encuentren|en orden|hice numeros|alcanza)
(deje|dejo|dejar|arregle|dejando|tengo|ordene) ..2 (todo|papeles|pagado|cuentas|cosas|asuntos) ..1 (en orden|arreglado|pagado|listo|ordenado|papeles) ..5 (batallen|irme|no este|paz|falto|encuentren|muera|siempre|esta noche|decidido|batallar|necesiten|conmigo|ella|ellos)
no (voy a|vo a) estar para (la|el|su|tu|mi|navidad|cuando|verl*) ..4 
no (hagan|cuenten|me incluyan|haga) ..1 (planes|conmigo) ..2 (conmigo|para|otro año|mañana|navidad|mas)
quiero que me recuerden
(ya no|no) hay (un )?(despues|mañana|futuro) para mi
(ya no|no|nunca) (me|la|lo|los) ..1 (van a hacer|hara|hace|voy a necesitar|voy a ocupar|van a servir|va a hacer) (falta nada|falta nunca|nunca|mas nunca|nada|donde voy)
ya termine mi (tarea|mision|ciclo|tiempo) (aqui|en este mundo|en la tierra|en esta vida|yo)?$
ya (cumpli|cumplio) ..3 (mision|ciclo|tiempo|toca|ya me puedo|dar paso|en esta vida)
ganas de ya no (ser|estar|existir|despertar|vivir)
(solo|unico) ..1 (falto|falta) yo$
se (van a|vayan a|iban a) (enterar|arrepentir|acordar de mi|quedar sin mi) (mañana|cuando me muera|cuando ya no|cuando no este|cuando me encuentren|cuando sea tarde)
(cuando|el dia que) (me encuentren|ya no este|no este|me muera|muera|me vaya|falte|encuentren mi) ..5 (van a|me van|se van|sera|todos|recien|quizas|ahi|felices|lloraran|quiero|quiza|sepan|entiendan|extrañar*|contentos|tarde)
(borre|borrando|cerre|elimine) ..3 (mis fotos|mis redes|mi rastro|todo de mi) ..6 (rastro|recuerden|recuerdo|huella|nadie)
(hice|escribi|deje|escribo|grabe) ..2 (carta|cartas|video|videos|nota) ..2 (a cada uno|para cada uno|para mis hijos|para mi familia|a mi familia|a mis hijos|a mis papas|para mi mama|para cuando|de despedida)
(no|ya no) (le|les|te) voy a quitar mas (su|el|tu)? (tiempo|oxigeno|aire|espacio)
(por fin|finalmente|ya) (voy a|podre|ire a|me voy a) (descansar|estar en paz|dejar de sufrir|ser libre) (en paz|de todo|para siempre|pronto|de la vida|ya|de este mundo)?$
cuenta regresiva ..3 (terminar|termina|acabar|acaba)
falta (poco|poquito) para (irme|que todo acabe|que se acabe|descansar|que termine|el final|morir|morirme)
(me da|siento) paz saber que (falta|pronto|ya casi|me voy|se acaba)
se acabo todo para mi
(todo|esto|ya) (se acaba|se acabara|va a acabar|acabara|va a terminar|terminara|se termina|casi se acaba) (pronto|hoy|ya|esta noche|para mi|mañana)
ya casi se acaba$
(pasare|cerrare|dejare) (a )?(mejor vida|mi ciclo|este mundo)

# Weak signs. One alone is common in ordinary distress; two of different sorts are a concern.

[weak suicide] says there is no hope
(sin|perdi la|no hay|no tengo|no me queda) (esperanza|esperanzas|salida|futuro|escapatoria|remedio|solucion)
(nada|todo|ya nada) ..1 (tiene sentido|vale la pena|importa|sale mal|da igual|pierde sentido)
(no|ya no) (tiene|le veo|encuentro|veo|le encuentro) (caso|sentido|el punto|el caso)
para que (seguir|sigo|intentarlo|luchar)

[weak suicide] can not go on
(ya no|no) (puedo|aguanto|doy|soporto|resisto) mas
(ya no|no) (puedo|aguanto|soporto) (con (todo|esto|nada|mi vida|tanto|este dolor)|esto|seguir|asi)
ya no (puedo|aguanto|doy)$
(me rindo|estoy rendida|estoy rendido|ya me canse|me canse de (todo|luchar|intentar|sufrir))
(cansada|cansado|harta|harto|agotada|agotado) de (todo|sufrir|luchar|llorar|fingir|mi mente|sentirme asi|este dolor|esto)
(no|ya no) (tengo|me quedan|quedan) (mas )?(fuerzas|ganas de nada|energia para nada)

[weak suicide] hates or despises themself
(me odio|odio mi vida|me doy asco|me detesto|odio mi existencia|odio ser yo|me doy pena|odio todo de mi)
(no sirvo|no valgo|no merezco) (para nada|nada|ni para)
(soy|me siento|siento que soy) (un|una) (fracaso|fracasada|fracasado|inutil|basura|mierda|decepcion|desastre|porqueria|perdedor|perdedora|asco)
(todo es|fue|es) (por )?mi culpa

[weak suicide] is alone
(nadie|a nadie) (me|le) (quiere|importo|entiende|ama|necesita|escucha|busca|extraña|soporta|habla|ayuda)
(estoy|me siento|quede|tan) ..1 (sola|solo|vacia|vacio|rota|roto|abandonada|abandonado) (en el mundo|en la vida|por dentro|y|siempre|en esto|sin nadie)
no (tengo|le importo|hay|me queda) (a )?nadie

[weak suicide] speaks of an end or takes leave
(adios|me despido|hasta siempre|perdonenme|perdon por todo|perdoname por todo|gracias por todo)
(por ultima vez|ultima vez|mi ultimo|mi ultima)
(quiero|necesito|ojala) (que )?(se acabe|acabe|termine|pare|desaparecer|irme lejos|descansar)
(los|las|te|la|lo) (quiero|amo|quise|ame) mucho

[weak suicide] thinks about death
(la muerte|morir|morirme|muerto|muerta|mi muerte|suicidio|suicida|suicidas)

[unsafe suicide] no se siente a salvo
^ (ya)? no me siento (segura|seguro|a salvo) (aqui|ahora|conmigo)? $
^ (ya)? no estoy (a salvo|segura conmigo|seguro conmigo) (aqui|ahora)? $
no me (dejes|dejen|deje) (sola|solo) (esta noche|ahora)

[means suicide] has the means at hand
(pistola|arma|rifle|escopeta|pastillas|cuchillo|navaja|soga|cuerda|frasco|hojilla) ..3 (aqui|conmigo|en la mano|en mis manos|a mi lado|enfrente|en la mesa|lista|listas|cargada)
(tengo|traigo|agarre|consegui|saque) ..3 (pistola|arma|rifle|escopeta|pastillas|cuchillo|navaja|soga|cuerda|frasco|hojilla) ..3

[suicide imminent self] is doing it now or very soon
(hoy|mañana|esta noche) es (el|mi) ultimo dia . ..4 (carta|llaves|nota|perdon|adios|cartas)
todo (listo|preparado|puesto) ..4 (si hacerlo|me tiemblan|atrevo|animo a hacerlo)
(subi|subir|estoy|parado|parada|sentado|sentada|subido|subida) ..3 (azotea|puente|tejado|techo|cornisa) y no (pienso bajar|voy a bajar|quiero bajar|quiero bajarme) (por las escaleras|$)
de (este|esta) (domingo|lunes|martes|miercoles|jueves|viernes|sabado|mes|finde|año|semana|invierno|navidad) no paso
estoy en (el|un) puente ..1 (no se (ni )?que hago|llorando|temblando|no se que hacer)
(medio|mitad|orilla|borde) (del|de un|de el) (puente|viaducto) ..5 (mirando (abajo|para abajo)|(mirando|viendo) el agua (no|y no|y pienso|ya)|mirando el agua$|viendo para abajo|saltar|brincar)
(mande|mandado|programe|programado|grabe|grabado) ..1 (mensaje|mensajes|audios|videos|audio|video) de (despedida|adios)
ya me despedi (del|de la|de mi|de mis) ..1 (perro|perra|gato|gata|hijo|hija|hijos|nenes|niños) . ..6 (ahora si|costaba|listo|lista|ya esta)
decidi que sea (el|hoy|este|mañana|esta noche) ..9 para que (no (tengan|tenga) problema|no me encuentre|no me encuentren|nadie me vea|mis hijos no)
es el ultimo (cumpleaños )?que (cumplo|celebro|festejo)
(pensando en|ganas de|quiero|pienso en|punto de|voy a|pense en) (soltar|girar|pegarle) el (volante|timon|manubrio|manubrio y)
(yo )?esta (noche|madrugada) (yo )?(termino|acabo) con (esto|todo)$
(estoy|ando|sigo|aqui) (parado|parada|sentado|sentada|acostado|acostada|tirado|tirada) (en|sobre) (el|la|las|los) (borde|filo|cornisa|vias|via|rieles|baranda|barandal|carrilera)
(preparandolo|planeandolo) ..4 . (esta noche|hoy|mañana|ya) ..6 (esperar|mas|toca|es|dia|hago)
cuando me encuentren ..2 no sea (mi|el|la|uno|una|ninguno)
que no (sea|fuera) ..3 (la que|el que|quien) (me encuentre|abra la puerta|me vea|entre primero)
(cerre|tranque) ..2 (puerta|cuarto|pieza) ..8 (no oigan|no me oigan|nadie oiga|no me escuchen|chao|adios)
lo (hago|hare|voy a hacer) en (vivo|un live|directo) ..4 (nadie le importa|nadie me|me vean|total|se acuerden)
(escribiendo|redactando|terminando) (mi|la) nota ..9 (mama|papa|hijos|hija|hijo|familia|despedirme|culpa|perdon)
tengo (el|un|mi) plan ..2 (hora|fecha|dia|lugar) ..2 (nota|carta)
falta que me (anime|atreva) y (hoy|esta noche|ya|mañana) me (animo|atrevo)
(dejo|deje|queda) (esto|este mensaje|el mensaje|el correo|todo) programado ..4 (alguien|avis*|madre|mama|familia|cuando me|encuentren)
(trago|copa|cerveza|tequila|ron|aguardiente|pisco|caña|chupito) para (agarrar|tomar|darme|juntar) (valor|coraje|animos|fuerza) ..9 (se acabo|adios|lo hago|me voy|termina todo)
morir por mi (propia )?(cuenta|mano|voluntad)
ya voy contigo ..2 (hoy|esta noche|pronto|mañana) nos (vemos|encontramos|juntamos)
yo (ya )?me despido hoy$
cuanto (tardan|tarda|tardarian|demoran|demoraria*) (en|para) encontrar (a alguien|un cuerpo|el cuerpo|a una persona)
cuando (termine|acabe) (el|la|este|esta) ..2 se acaba todo$
ya me (tome|trague) las primeras ..4 (voy por|siguen|faltan|demas|otras)
(amarre|ate|anude|colgue|amarrado) (la|el|una|un|mi) (soga|cuerda|lazo|cinturon|mecate|reata|cordel|cable) ..6 (cuello|viga|ventilador|techo|miedo|no se si|perdon)
ya (amarre|colgue|prepare) todo ..4 (miedo|sola|solo|adios|perdon)
(hoy|mañana) en la (noche|madrugada|tarde|mañana) ..1 (me mato|me suicido|me cuelgo|me ahorco|lo hago|me quito la vida|acabo con mi)
saque la (soga|pistola|cuerda|escopeta|navaja) ..5 (lista|mano|boca|cargada|cuello)
(pills|pastillas|frasco) en (mi|la) mano ..5 (no puedo|ya no|adios|la quiero|los quiero|ayuda)
que (la|lo|los|las|te) (quiero|amo) ..2 y colgue . ..3 (hora|adios|listo|lista|ya esta)
no (arruino|arruinare|les arruino) (otra|mas|ninguna) ..1 (navidad|nochebuena|fiesta|fiestas|cena|vida|boda)
(me voy|irme) ..2 con (la|mi) (abuelita|abuela|mama|bebe) al cielo

[suicide active self] wants, means or thinks to kill themself
(unico|unica) ..1 que ..3 (pienso|consuela|calma|alivia|quiero|tranquiliza) ..5 (matarme|morir|suicidio|suicidarme|morirme|como hacerlo)
me (encuentro|descubro|pillo|cacho|sorprendo) (planeandolo|imaginandolo|pensandolo|pensando en (hacerlo|como)|planeando|planeando como)
(planeando|imaginando|pensando|repasando|imaginandome) como (lo haria|hacerlo|lo voy a hacer|me mataria)
que facil (seria|es|fuera) (dejarme ir|soltarme|no frenar|soltar todo|acabar|terminar con|dejarse ir|tirarme|saltar)
idea ..4 cabeza de (acabar|terminar|no seguir|matarme|morir*)
(cuando|el dia que) ..5 (se muera|muera|falte|ya no este|se vaya) ..1 me (mato|suicido|cuelgo|ahorco|voy yo)
saco (el arma|la pistola|la escopeta|el revolver|el fierro) ..6 (guardar|guardo|guardarla|guardarlo|miro|sien|boca)
(ganas de|pienso en|quiero|pensando en|pense en|tentacion de) (no frenar|no doblar|no girar|acelerar|cerrar los ojos|volantear) (en|hacia|contra|y) ..3 (curva|autopista|muro|volante|poste|puente|camion|barranco)
(tirar|tire|boto|botar|entregar|bote) (las|mis|todas las) pastillas (guardadas|escondidas|que (tengo guardadas|junte|guardo|guarde|escondi))
(practico|ensayo|repaso|imagino) ..1 mi (despedida|entierro|funeral|velorio|suicidio|muerte)
(llevo|cargo|traigo) el plan (desde|en la cabeza|hecho|armado)
no quiero seguir ..2 (he |ya he )?(pensado|pensando|pense) en (como|cuando|hacerlo)
(considerando|pensando en|pienso en|quiero|planteando|pensado en|decidi) (adelantarme yo|adelantar (mi muerte|mi final|mi partida|mi hora|el final|la hora|mi salida))
(ganas de|pienso en|pensando en|pensar en|traigo de|da por) (tirarme|tirarse|aventarme|lanzarme|botarme|mandarme|saltar) (todo el (rato|tiempo|dia)|cada (vez|ves)|cuando (veo|oigo|pasa|viene)|siempre que)
(me paro|me asomo|me subo|me siento|me quedo|me acerco) ..4 (azotea|puente|balcon|techo|barandal|cornisa|anden|baranda|borde) ..9 (para abajo|pabajo|vacio|brincar|saltar|tirarme|aventarme)
sueño con mi (propio )?(entierro|funeral|velorio|muerte) ..6 (ganas|verdad|paz|real|feliz|tranquil*)
(razon|motivo|cosa) ..3 que no me (he matado|mate|he suicidado|mato|suicido|he colgado|tiro|cuelgo|he tirado)
plan b es (no seguir|morirme|matarme|no estar|no existir|dejar de vivir)
la proxima (vez )?me (mato|suicido|cuelgo|tiro) (y|yo|de verdad|en serio|porque)
(saco|pongo|bajo|puse) el pie ..4 (banqueta|vereda|acera|anden|calle) cuando (viene|pasa|llega) ..2 (camion|micro|bus|tren|metro|colectivo|guagua|trailer)
(cabeza|mente|voz|voces) ..5 (matate|matarte|suicidate|colgate|ahorcate|muerete|tirate|morite|cuelgate)
vueltas a (hacerlo|matarme|suicidarme|quitarme la vida|acabar con)

[suicide passive self] wishes to be dead
si me (atropella|atropellara|cae|cayera|mata|choca|aplasta|pasa por encima) ..5 (pues bueno|no me quejo|no me importa|me da igual|ni modo|favor|mejor|bienvenido|lo agradezco|problema resuelto)
(quisiera|quiero|ojala|ganas de|gustaria) (dormirme|acostarme|dormir) y (ya|que se acabe|que ya no|listo|ahi quedarme)
(espero|esperando|aguardo) ..1 (dia|hora|momento) de (ir|irme|reunirme|estar|encontrarme) con (ella|ellos|mi difunt*|mi viejo que|el alla|mi angel)
(envidia|envidio) ..3 (obituario|obituarios|esquelas|muertos|difunt*|enterrados|los que (se mueren|mueren|ya murieron|se murieron|ya descansan))
nadie (se )?(daria|dara|va a dar) cuenta (hasta que (huela|apeste|huelan|empiece)|si (me muero|muero|desaparezco|falto|no despierto|no estoy))
que me entierren (ya|de una|de una vez|mañana|hoy|pronto|y listo)
ojala (el|mi|este|ese) (avion|bus|camion|carro) se (caiga|cayera|hubiera caido|estrelle|estrellara|voltee|volteara) ..2
soy ..4 un (estorbo|bulto|peso) (que|y|para|desde)
(tomar|tomarme|tomo|tomarmela|pincharme|dialisis|abandone|deje) ..2 (medicina|medicamento|medicamentos|tratamiento|insulina|medicinas|remedios|dialisis|pastillas|medicacion) ..3 (total (para que|ya)|a ver si (me|ya|asi)|que sea lo que|que pase lo que|mejor asi|y que me lleve)
(no cruzo mirando|cruzo ..2 sin (mirar|ver|fijarme)) ..2 (que|ojala|a ver|lo que|da igual|total|por si)
(cumpleaños|velas|navidad|año nuevo) ..9 que (sea|fuera) (el ultimo|la ultima|mi ultimo|mi ultima)
lo que (yo )?(quiero|quisiera|busco|espero) es (irme rapido|morirme|acabar de una vez|no despertar|no estar viv*|que dios me lleve|que me lleve la muerte)
(rezo|pido|ruego|oro|rogando|rezando|pidiendo|rogue|pedi) ..4 (por acabar|por terminar|no amanecer|no despertar|no ver (el|otro)|que me (borre|apague|recoja|apure|recojas|borres)|me recoja|me borre|que ya me toque)
(universo|dios|señor|virgen|diosito|jehova|cielo) ..5 me (recoja|apure|borre|apague|recoge|recogiera|quite la vida)
que me parta un rayo (ya|de una vez|por favor|en serio)
mi vida (ya )?se (acabo|termino) (hace (rato|años|tiempo|mucho)|ese dia|el dia que|con ella|con el|cuando el|cuando ella)
que no me despierten (de la anestesia|nunca|mas|jamas|ya|ni mañana)
ya no quiero mas (años|dias|mañanas|amaneceres|cumpleaños|vida)
(firmar|firmo|firmaria|apretar|apretaria|boton) ..6 (dejar de existir|morir|desaparecer|no existir|no despertar|apagarme|dejar de vivir)
(vivo|existo|respiro) (porque|por) ..2 (respirar es|pura inercia|no me queda de otra)
(quiero|quisiera|ojala|ganas de|gustaria) (irme|ir|estar|reunirme|poder irme) con (mi|mis) (angelito|angel|angelitos|muertos|difunt*|bebe que|hijo que (murio|perdi))
no (me voy a|voy a|pienso|quiero) (tratar|operar|tratarme|operarme|hacerme la quimio) ..4 (mejor asi|ya era hora|que me lleve|total|asi me|ya para que)
(ser|volverme|convertirme en|hacerme) (humo|polvo|ceniza|cenizas|aire) ..5 (irme|desaparecer|nadie|no molestar|no estar)
(la vida|vivir|esta vida) me queda grande
^ la vida ..6 no la quiero
ojala (la|mi|esta) (cirugia|operacion|anestesia|quimio) ..3 (salga mal|me mate|falle|fuera mal|no me despierte|quede ahi)
descanso (seria |es )?(no amanecer|no despertar|no abrir los ojos|no existir|estar bajo tierra)
(rogando|rezando|pidiendo|esperando|deseando) no (ver el|amanecer|despertar|llegar a mañana|abrir los ojos)
no me da miedo (morirme|morir|la muerte) ..2 miedo (seguir|vivir|la vida|quedarme viv*)
pronto al (panteon|cementerio|camposanto|hoyo)
no encajo ..4 (ni )?en (la vida|este mundo|la existencia)
(queria|esperaba|deseaba|ojala|quisiera) (que )?(fuera|sea|tuviera|tenga|salga|saliera|hubiera sido) (algo (grave|mortal|terminal)|cancer|terminal|mortal|incurable)
hecho a la idea de (morir|morirme|irme y|partir|no estar)
vida que no (quiero|pedi|deseo|quise)
(arruine|arruino|jodi|cague|fregue) ..7 (nacer|existir|haber nacido)
(mundo|familia|casa) (respira|estaria|esta|seria|gira|va a estar|estara) mejor sin (mi|gente como yo|alguien como yo|personas como yo)
ya no me importa (lo que|que) me (pase|pueda pasar|suceda|hagan)
no quiero seguir (con esta vida|en esta vida|en este mundo|existiendo|respirando|despertando|viviendo|con la vida)

[suicide past self] tells of an earlier attempt or thoughts
me sacaron (del rio|del mar|del agua|de las vias|de la azotea|del puente|de la soga) . ..9 (pensarlo|intent*|sueño|vuelto|volvi)
lo intente . ..4 (hospital|clinica|psiquiatric*|urgencias|sobrevivi|desperte|uci)
(balcon|azotea|ventana|techo|puente|escalera|terraza) ..6 . no me cai$

[suicide concern self] speaks of going away for good, or of last things
(donde|a donde|adonde) voy (ya )?no (hace|hacen|hara) falta
no (la|lo|las|los) (ocupo|necesito|voy a ocupar|voy a necesitar) ..2 donde voy
(regale|done|reparti) ..1 (mis|mi) ..9 no (los|las|lo|la) voy a (necesitar|ocupar|usar)
no ..2 (van a tener|tendran|va a tener|vas a tener|tendras) que (preocupar por mi|preocuparse por mi|preocuparte por mi|lidiar conmigo|cargar conmigo|batallar conmigo|aguantarme|soportarme|cuidarme|mantenerme)
no creo (llegar|que llegue) a (diciembre|navidad|fin de año|los treinta|mi cumpleaños|enero|viejo|vieja|los 30) ..1 (asi|y|porque|viva|vivo)
quiero que (sepan|sepas) que (los|las|te|la|lo) (quise|ame) (siempre|aunque|mucho$|$)
aguantar hasta ..6 . despues ya (no|nada)
(espero|esperando|esperar) que pase (el|la|los|las|mi) (bautizo|bautismo|boda|cumpleaños|navidad|fiesta|graduacion|fiestas|mundial) ..4 para no (echarle|echarles|arruinarle|arruinarles|amargarle|amargarles) ..2 (fiesta|navidad|cumpleaños|boda|vacaciones)
esperando que ..6 para que no (le toque|les toque|me encuentre|me encuentren|me vea)
despidiendome de ..9 por ultima vez
creen que es porque (estoy|ando) mejor
(tomada|tome) (una|la|mi) decision y no la voy a discutir
(se acaba|se termina|desaparece|les quito) ..3 problema que soy (yo|$)
ya me puedo ir (tranquila|tranquilo|en paz)$
(ahora|ya) (solo )?me toca (irme|partir) (calladita|calladito|en paz|sin (hacer )?ruido)
(reparti|regale|done|vendi) ..9 . ..3 ya me puedo ir
(viaje|mudanza) ..1 y ..2 dije que si . ..9 (verdad|prometi|viaje)
no (queda|quedan) (casi )?nada mio
seguro ..9 (nada sin mi|cuando yo falte|alcanza para)
estar* mejor con el seguro ..3 que con
perdon* ..2 lo que voy a hacer
(calma|paz) ..9 . (es que )?ya se como (termina|acaba)
(para|por) ..4 si ..5 (mes|año) que viene no voy a estar
no hay ..2 (tratamiento|tratamientos|cura|opciones) ..4 . entonces ya se
me voy sin (deberle|deber) nada a nadie
(solo|nada mas) (aguanto|resisto) por (el|la|mi|mis) (perro|perra|gato|gata|mama|abuela|nietos|hijo|hija|hermanita)
no (le|les) (digan|digas|cuenten) a ..2 como (fue|paso|lo hice|mori)
^ mañana ya no (va a doler|dolera|me va a doler|voy a sufrir|sufrire)$
pregunta* por mi (digan|diganle|diles|dile|di) que (hice lo que pude|lo intente|los quise|me fui|luche|ya no)
no (queria|quiero|quisiera) (irme|partir|morirme) (peleada|peleado) (con el|con ella|con nadie|$)
si no (me conecto|contesto|aparezco|despierto|escribo) mañana ..2 (te|los|lo|la) (perdono|perdona|quiero|amo)
no guarden mi (lugar|plato|silla)
con que no se peleen por (la casa|mis cosas|el dinero|la herencia|lo mio) (me basta|ya esta|me conformo|$)
por si (algun dia )?me quieren (escuchar|recordar)
yo (ya )?no (les |le )?voy a poder (explicar|recoger*|ver*) ..4 (ni nunca|nunca$|jamas$|y deje)
(cuiden|cuida) ..4 (hermanitos|hijos|mama|hermanita|perro|gato|papa|abuela) ..2 yo ya no voy a poder
oir (una|tu|su) voz antes
(perdoname|perdon|perdonenme) ..9 . no (subas|entres|abras|vengas) (solo|sola)
^ (ya )?no tengo (ninguna |mas )?(esperanza|esperanzas)$
^ (ya )?(cansada|cansado|harta|harto) de todo$
(cancelen|cancele) ..3 todas mis citas ..9 (hermano|encargado|no voy|ya no|gracias)

[suicide imminent self] is doing it now or very soon
estoy (arriba|encima|en lo alto) del (puente|edificio|techo)
bloquee a todos para que no me (paren|detengan|busquen)

[suicide active self] wants, means or thinks to kill themself
me mato yo
(el|este|ese) (lunes|martes|miercoles|jueves|viernes|sabado|domingo|dia|once|doce|mes) me mato
(se|me) va a matar igual
(tengo|tenemos) el plan ..6 (es para|para) (esta|este|hoy|mañana|la)
(lo tengo|tengo) (decidido|resuelto|pensado) ..2 (cuando y como|como y cuando)
tengo la decision

[suicide imminent self] is afraid of the means at hand
(miedo|terror|panico|no quiero) (de|a)? ..1 (quedarme|estar|dormir) (sola|solo) con ..2 (pastillas|navaja|navajas|pistola|soga|cuchillos)
(sola|solo) (aqui|en casa)? con (todas)? (mis|estas) (pastillas|navajas)

[suicide active self] wants, means or thinks to kill themself
no (creo|se si) ..1 (pase|paso|aguante|aguanto|sobreviva|llegue|llego) ..1 (de|a|hasta)? (esta noche|mañana)
