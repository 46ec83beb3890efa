# Rape and sexual assault, the writer.

[sexual_assault imminent self] it is happening or has just happened
(me acaban|me acaba|acaban|acaba) de (violar|abusar|tocar|forzar|violarme|atacar sexualmente|manosear)
(anoche|hoy|ayer|esta mañana|hace rato|hace un rato|recien) me (violaron|violo|forzaron|abusaron|drogaron y|atacaron|forzo|toco)
(esta|estan) (tratando de|intentando|queriendo) (abusar|violarme|violar|tocarme|forzarme|meterse conmigo|abusar de mi|aprovecharse)
(me estan|me esta) (tocando|violando|manoseando|forzando|abusando)
(tienen|tiene) (encerrado|encerrada|encerrados|encerradas) ..8 tocando

[sexual_assault past self] was raped or touched by force
me (violaron|violo|violaba|violan|viola|abusaron|abuso|abusaba|ultrajaron|manosearon|manoseo|manoseaba|manosea|forzaron|forzo|forzaba|fuerza|forzado|toquetearon|toqueteo|toqueteaba|toquetea|drogaron|agredieron sexual*|agredio sexual*|penetro|penetraron|sodomizo|metio mano|metieron mano|mete mano|metia mano|metio los dedos|bajo los pantalones|bajo el pantalon|restregaba|acoso sexual*|acosa sexual*)
me (han|ha|habian|habia) (violado|abusado|forzado|tocado sin|manoseado|obligado a tener|drogado)
(fui|fuimos|he sido|soy|siendo|era|fue) (violado|violada|violados|violadas|abusado|abusada|abusados|abusadas|ultrajado|ultrajada|ultrajados|ultrajadas|(agredido|agredida|agredidos|agredidas) sexual*|victima de (abuso|violacion|agresion|acoso|trata|una violacion|un abuso)|tocado|tocada|tocados|tocadas|manoseado|manoseada|manoseados|manoseadas|sobreviviente de (abuso|violacion))
(sobreviviente|victima|sobrevivi) (de|a) ..1 (abuso sexual|violacion|agresion sexual|abuso infantil|trata|abusos|incesto)
(abuso|abusaron|abusaba|abusar|abusado|abusaban|abusando|abusa|abusan|aprovecho|aprovecharon|aprovechaba|aprovecha) ..1 (sexualmente )?(de|d) (mi|nosotras|mi cuerpo)
(sufri|tuve|denunciar|denuncie|pase por|despues de|mi|una|la|tras|fue|hubo|intento de|es|vivi) (una |un |mi |la |el )?(violacion|abuso sexual|agresion sexual|abusos sexuales|intento de violacion) ..4 
me (obligo|obligaron|obligaba|obliga|obligan|forzo|fuerza|forzaba|presiono|presiona|exige|chantajea|exigia|hizo) (a )?(tener (relaciones|sexo)|acostarme|hacerlo|hacerle|coger|desnudarme|tocarlo|tocarle|sexo|favores sexuales|chuparsela|mamarsela|besarlo|quitarme la ropa|estar con el|aunque yo no|cosas|ver porno|que lo tocara|practicar)
me obliga aunque (yo )?no (quiera|quiero)
(me )?(toco|tocaron|tocaba|toca|tocan|tocaban|agarro|agarraron|beso|besaron) ..3 (sin mi permiso|sin permiso|sin mi consentimiento|sin consentimiento|a la fuerza|donde no debia|mis partes|las partes|partes intimas|los senos|los pechos|las tetas|las nalgas|el trasero|la entrepierna|sin que yo quisiera|por debajo|ahi abajo|sin querer yo|abajo|la vagina|el pene|genitales|mientras dormia|el culo|inapropiado|inapropiada|inapropiados|inapropiadas|indebido|indebida|indebidos|indebidas|contra mi voluntad|a fuersa|por la fuerza)
me agarraron (entre|a la fuerza|por la fuerza) 
(desperte|despierto|amaneci) (sin ropa|desnudo|desnuda|desnudos|desnudas|con el encima|y estaba encima|sin calzon*) 
(me )?(dije|decia|digo|le dije|dije muchas veces) (que no|k no|no) ..3 (siguio|no paro|sigue|forzo|obligo|no le importo|muchas veces|no se detuvo|continuo|igual)
(aunque|pero) ..1 (le )?(dije|decia|digo) que (no|parara|pare)
(tuvo|tuvieron|tiene|tener) (sexo|relaciones) conmigo ..4 (dormido|dormida|dormidos|dormidas|borrach*|tomado|tomada|tomados|tomadas|drogado|drogada|drogados|drogadas|sin mi|inconsciente|fuerza|sin que|contra)
(relaciones|sexo|intimidad|acostarme) (a la fuerza|por la fuerza|sin mi consentimiento|sin consentimiento|sin querer|contra mi voluntad|por obligacion|forzado|forzada|forzados|forzadas)
se (me sube|me subio|me subia|me metio en la cama|me mete|mete a mi cama|metia a mi cama|metio a mi cama|mete en mi cama|metio en mi cama|mete a mi cuarto|metio a mi cuarto|mete en mi habitacion|metia en mi cuarto|metia a mi cuarto|mete en mi cuarto|metio en mi cuarto|mete en mi recamara|aprovecho de mi|aprovecha de mi|aprovechaba de mi|aprovecharon de mi|masturba frente|masturbo frente|propaso|propasa)
(publicar|subir|difundir|mandar|enviar|mostrar|subieron|publico|difundio|compartio) ..2 (mis |unas )?(fotos|videos|nudes|pack|fotos intimas|fotos desnuda|video intimo) ..6 (si no|amenaz*|me acuesto|intim*|desnudo|desnuda|desnudos|desnudas|con el|mande|chantaj*|tengo|acueste)
me (grabo|grabaron|grababa) (mientras|teniendo|desnudo|desnuda|desnudos|desnudas|en la ducha|sin|bañando)
(favores sexuales|me acosa sexualmente|me acoso sexualmente|mi abuso sexual|mi violacion)
no se si (fue|es|cuenta como) (violacion|abuso|una violacion)
(fue|es) (violacion|abuso) (si|aunque|porque)
no es violacion
(me hicieron|me hizo) (algo|cosas|eso|lo que) que (yo )?no (queria|quise|queria hacer)
(lo|desde) que me hizo (mi|ese|el|un) ..4 (toquen|asco|cuerpo|hablar|dormir|pesadillas|tio|primo|profe|jefe)
(siento|me da|tengo) asco ..2 (mi cuerpo|que me toque|cuando me toca|de mi misma|sucia) ..4 (toc*|abus*|viol*|hizo|obliga|el|paso)?$
(da asco) que me (toque|toca)
(i was raped|raped|rape) (y|por|en|pero|cuando|mi)
nos agarra a las muchachas

[sexual_assault past self] was raped or touched by force
me (toca|toco|tocaba) (raro|feo|de una (manera|forma)|de mas|cuando (nos quedamos|estamos|estoy) (sola|solas|solos|solo)|y si digo|y si hablo|y si reclamo|y dice que si)
(desperte|despierto|amaneci) con (mi|un|el|alguien|una) ..1 (amigo|tipo|hombre|primo|tio|compañero|jefe|señor|cuñado|chofer|alguien|ex) encima
(desperte|despierto) ..6 me (estaba|estaban) (tocando|manoseando|desvistiendo|grabando)
me (esta|estan) (chantajeando|extorsionando|amenazando) con ..3 (nudes|fotos|pack|videos|video|publicar|subir)
favores ..3 a cambio (de|del)
me (arrincono|acorralo|arrincona|acorrala) (en (su|la) (oficina|bodega|cocina|cuarto|escalera|casa|baño|elevador)|contra)
se (quito|saco) el (condon|preservativo|forro)
(hago|hice|cedo|accedo) llorando
me (hicieron|hizo) (cosas|algo) que (nunca|no) (he contado|conte|puedo contar|quiero recordar)
no fue (consentida|consentido|con mi consentimiento|consensuado|consensuada)
(me|nos) (hacia|hacian|obligaba a) (tocarlo|tocarle|tocarla|sentarme en sus piernas)
me hicieron (algo |cosas )?(de (chica|chico|niña|niño|pequeña)|entre (dos|tres|varios|cuatro))
acaba de pasar ..2 me (ataco|agarro|toco|violo|forzo)
(uncle|cousin|stepdad|father|brother|grandpa|stepfather|dad|teacher|coach|boss|neighbor|pastor) touched me
