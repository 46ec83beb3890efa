# Wishing or planning to hurt somebody else.
@mata = (matar|apuñalar|acuchillar|asesinar|disparar|disparar a|ahorcar|estrangular|degollar|lastimar|golpear|atropellar|balear|envenenar|asfixiar|descuartizar|quemar|hacer daño|pegar un tiro|meter un tiro|dar un tiro|meter un balazo|partir la cabeza|romper la cabeza|reventar a golpes|moler a golpes|linchar|torturar|ahogar|violar|ver muerto|ver muerta|cortar el cuello|romper la madre|hacer sufrir|quitar la vida|quebrar|masacrar)
@matarlo = (matarlo|matarla|matarlos|matarlas|apuñalarlo|apuñalarla|acuchillarlo|asesinarlo|asesinarla|dispararle|dispararles|ahorcarlo|ahorcarla|estrangularlo|estrangularla|lastimarlo|lastimarla|lastimarlos|hacerle daño|hacerles daño|atropellarlo|quemarlo|quemarla|envenenarlo|envenenarla|quitarle la vida|pegarle un tiro|pegarles un tiro|degollarlo|asfixiarlo|asfixiarla|hacerle algo|hacerles algo|aventarlo|aventarla|ahogarlo|ahogarla|golpearlo hasta|empujarla|empujarlo|matarte|violarla|verlo muerto|verla muerta|sacudirlo)

[harm_to_others imminent self] is about to hurt somebody
(a punto de|estoy por|por) (pegarle|golpear|golpearlo|golpearla|matar|matarlo|matarla|sacudir|lastimar|lastimarlo|lastimarla|hacerle daño|apuñalar|aventar) a? ..2 (hijo|hija|bebe|esposa|mama|alguien|jefe|novia|el|ella|hermano|vecino|ese)?$
(estamparlo|estamparla|sacudirlo|aventarlo|ahogarlo|asfixiarlo|tirarlo) ..8 (bebe|niño|llora|cabeza|miedo|pensarlo)
(niño|bebe|hijo|hija|niña) ..8 (ganas de|se me pasa|cabeza|pienso en) ..3 (estamparlo|estamparla|sacudirlo|sacudirla|aventarlo|aventarla|ahogarlo|ahogarla|asfixiarlo|tirarlo|tirarla|hacerle daño|lastimarlo)
(voy en camino|voy|estoy afuera|afuera|estoy) ..4 (con|con la|con el|con un|con una) (pistola|machete|cuchillo|bate|martillo|navaja) ..4 (hoy|se muere|muere|casa|matar|pagar|dormido|dormida|dormidos|dormidas|por el)?
tengo (el|un|la) (cuchillo|machete|pistola|navaja) ..6 (esta (dormido|dormida|dormidos|dormidas)|lo voy|la voy|matarlo|matarla|se muere|por el|van a pagar|mano y)
(cargue|cargada|agarre|traigo|llevo|compre|afile|tengo) ..3 (pistola|cuchillo|machete|martillo) ..8 (voy por|por el|van a pagar|matar*|lo mato|la mato|se muere|paguen|escuela|mochila|ese|cobrar)
(hoy|esta noche|mañana|ahora mismo) ..2 (lo mato|la mato|los mato|se muere|se mueren|lo voy a matar|la voy a matar|lo matare|le voy a partir|los voy a matar)
(agarrenme|detenganme|parenme|agarrame|deténganme|alguien pareme) ..4 (mato|matar|voy a|hago)
acabo de (apuñalar|matar|acuchillar|disparar|golpear|herir|atropellar|ahorcar) a
(lo|la|los) mato (ahora|hoy|ya|esta noche)

[harm_to_others active self] wants or fears to hurt somebody
(lo|la|los|las|le|les|a|te) (<quiero>|voy a|tengo que) ..1 <mata> ..2 
(quiero|quisiera|voy a|tengo ganas de|ganas de|pienso en|pensado en|pensando en|pienso|planeo|deseo|necesito|siento que voy a|pensamientos de|ideas de|imagino|miedo de|miedo a|impulso de|impulsos de|fantaseo con|sueño con|me dan ganas de|fantasias de|pense en|podria|soy capaz de|intencion de|imagenes de|voces de) (llegar a )?<mata> (a|al|con mis manos|gente|personas|alguien) ..2 
<quiero> ..1 <matarlo>
(dan ganas de|ganas de|miedo de|miedo a|pensamientos de|pensamiento de|imagino|pense en|quiero|voy a|impulso de|pensando en) <matarlo>
(no paro de|no dejo de|no puedo dejar de) (pensar en|imaginar|imaginarme|hablar de) (<matarlo>|<mata> a)
(si lo veo|si la veo|si te veo|si se acerca|si vuelve) ..2 (lo|la|te) (mato|reviento|parto|apuñalo|quiebro)
(te juro|les juro|lo juro|juro) ..5 que (lo|la|los) (mato|voy a matar)
(voces|voz|cabeza|mente) ..3 que (mate a|lo mate|la mate|lastime a|los mate|apuñale|le haga daño|mate)
(llevar|llevo|llevare|meter) (una|la|un) (pistola|cuchillo|bomba) a la (escuela|prepa|universidad|clase|oficina|secundaria)
(que|van a|todos van a|me las van a|me las va a|va a|hacer|hacerlos) (pagar|paguen|paguen todos|cobrar) ..3 (con sangre|con su vida|todos en la escuela|con la vida|muertos|caro con)
(cobrar|pagar|vengar|vengarme|venganza) ..3 (con sangre|sangre|matar*|muerte|pistola|cuchillo|con su vida)
(le|les) voy a (pegar|meter|dar|partir|romper|cortar|clavar|reventar|prender|hacer daño|volar|quemar|disparar|vaciar|hundir|sacar) ..2 (tiro|balazo|cabeza|cuello|madre|cuchillo|puñalada|fuego|la casa|sesos|bala|pistola|golpes|algo malo|daño|tiros|plomazo|los ojos)
(lo|la|los|las) voy a (matar|quemar|apuñalar|acuchillar|atropellar|asesinar|ahorcar|destripar|reventar a|balear|envenenar|degollar|ahogar|balacear)
voy a (matar|apuñalar|atropellar|asesinar|acuchillar|balear|ahorcar|envenenar) a
(quiero|kiero|deseo|ojala|necesito) que (sufra|se muera|muera|sufran|se mueran|mueran) ..8 (yo quien|hacerlo sufrir|por mi mano|con mis manos|denunciarlo|todos ellos|matar*|voy a|ser yo)
(imagino|imaginando|sueño|fantaseo) ..2 (acuchillando|matando|apuñalando|ahorcando|golpeando|disparando|disparandole|matandolo|matandola|quemando|ahorcar|matar|apuñalar|asesinar)
(ponerle|poner|puse|pongo) (la |una )?almohada ..4 (cara|acabe|encima|respir*|dormido|dormida|dormidos|dormidas|dos)?
(no respondo de mi|no respondo de lo que|no me hago responsable de lo que)
(hice|tengo|hacer) (una )?lista ..5 (que dia|matar|pagar|muertos|a quienes|escuela|colegio|nombres)
(se donde (vive|trabaja|guarda|estaciona|se estaciona)|ya se a que hora sale|la calle por la que camina) ..6 (matar|matarlo|matarla|mato|pagar|pistola|martillo|cabeza|golpes)
(matar|mato|matarlo|matarla|pagar|kill) ..8 (ya se donde|se donde|se la calle|ya se a que hora|donde vive)
(miedo|temo|panico|aterra|terror) ..2 (de|a|lastimar|hacerle|hacerles) ..1 (lastimar a|hacerle algo a|hacerle daño a|hacerles daño|matar a|perder el control y|hacerle algo|hacerles algo|mis hijos|dañar a|lastimarlo|lastimarla|hacer daño a|hacer algo a) ..2 
(tengo|siento) miedo de mi$
(pense|pensado|pienso|ganas) ..2 en? (empujarla|empujarlo|ahogarla|ahogarlo|aventarlo|aventarla|soltarla|matarla|matarlo|asfixiarlo|asfixiarla|tirarlo por|tirarla por|sacudirlo)
(a ese|a esa|a el|al) ..3 le queda poco ..4 (yo me encargo|encargo)?
(mañana|pronto|un dia) van a (saber quien soy|conocerme|arrepentirse todos|pagar todos)
(casi mato|casi la mato|casi lo mato|apuñale|acuchille|mate|dispare) a (golpes )?(a )?(un|mi|una|alguien) ..3 
(i am going to|gonna|going to|want to) kill (him|her|them) ..5 (te juro|vive|donde|ya se|pistola)
(le|les) pegue ..3 (hijo|hija|niño|bebe|niña|hijos|esposa|mujer|mama|novia) ..6 (marcado|marcada|marcados|marcadas|fuerte|se parar|parar|mano|controlar*|sangre)?
(le|lo|la) (pego|golpeo|sacudo|pegue|golpee|sacudi|zarandeo) a mi (hijo|hija|bebe|mujer|esposa|novia|pareja|mama|niño|niña|nino|esposo)
(no )?(me puedo|puedo) controlar* ..6 (matar|lastimar|daño|golpe*|pegar)

[harm_to_others active self] wants or fears to hurt somebody
lo que (le )?puedo hacer (al|a la|a ese|a el)
quiero que sufra ..6 (preso|carcel|dispuest*|matar*)
voces ..9 que (quemarles|quemarlo|matarlos|matarlo|matarla|atacarlo|apuñalarlo)
no quede (nadie|ninguno) (vivo|viva|en pie|$)
(pienso en|quiero|voy a) (acabar|terminar) con (ella|el|ellos)$
(ir a|voy a|quiero) (balear|plomear|acribillar|cuetear)
(le|les) voy a (meter|dar) (plomo|bala|un plomazo|cuchillo|machete)
empujar a (la gente|alguien|un desconocido|una persona) ..3 (anden|vias|metro|tren|escaleras)
imagenes de (aventarlo|aventarla|ahogarlo|ahogarla|tirarlo|tirarla|lastimarlo|lastimarla|asfixiarlo)
que se (burlaron|burlan|rieron) ..8 (paguen|van a pagar|se mueran)
