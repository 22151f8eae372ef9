"""Spanish."""

PHRASES = {
    "share": """
Compartir | Comparte | Compartir en Facebook | Compartir en Twitter | Compartir en X | Compartir en WhatsApp
Compartir por correo | Compartir por email | Compartir noticia | Compartir artículo | Comparte esta noticia
Comparte este artículo | Comparte en | Compártelo | Copiar enlace | Enlace copiado | Copiar URL | URL corto
URL corta | Imprimir | Guardar | Guardar artículo | Enviar por correo | Enviar por email | Enviar
Correo electrónico | Correo | Síguenos | Síguenos en | Síguenos en Facebook | Síganos en | Seguir
Regalar artículo | Escuchar | Escuchar artículo | Leer más tarde | Tuitear | Me gusta | Reportar error
Reporta un error en esta noticia | Comparte esta noticia por correo electrónico | Añadir a favoritos
Obtener URL corta
Únete a nuestro canal | Únete al canal | Suscríbete al canal
Comparte ese artículo | Compartir en | Compartir en redes | Comparte en redes sociales | Comparte esta nota
Compartí esta nota | Compartir esta nota | Comparte la noticia | Compartir la noticia | Comparte esta información
""",
    "comments": """
Comentarios | Comentario | Comentar | Deja un comentario | Dejar un comentario | Deja tu comentario
Añadir comentario | Ver comentarios | Ver los comentarios | Mostrar comentarios | Sin comentarios
Escribe un comentario | Responder | Cancelar respuesta | Cancelar la respuesta | Publicar comentario
Normas de uso | Normas | Normas de participación | Ir a los comentarios | Ver más comentarios | Tu comentario
Participa | Opina | Tu dirección de correo electrónico no será publicada
Los campos obligatorios están marcados con * | Campos obligatorios | Inicia sesión para comentar
Regístrate para comentar | Algunos campos contienen errores | Tu mensaje se ha enviado con éxito
Muchas gracias por tu participación
No hay comentarios | No hay comentarios todavía
Deja una respuesta | Acerca de los comentarios | Lo siento, debes estar conectado para publicar un comentario
Debes estar conectado para publicar un comentario | Debes estar registrado para comentar
Debes estar registrado para poder visualizar los comentarios
Debes estar registrado para poder visualizar los comentarios Regístrate gratis Iniciar sesión
Los comentarios están cerrados en esta noticia | Inicia sesión para dejar un comentario
""",
    "footer": """
Aviso legal | Política de privacidad | Privacidad | Política de cookies | Cookies | Términos y condiciones
Términos de uso | Condiciones de uso | Condiciones generales | Contacto | Contáctanos | Contactar
Quiénes somos | Sobre nosotros | Acerca de | Publicidad | Anúnciate | Mapa del sitio | Mapa web | Ayuda
Preguntas frecuentes | Configuración de cookies | Configurar cookies | Gestionar cookies | Trabaja con nosotros
Hemeroteca | Código ético | Accesibilidad | Volver arriba | Subir | Ir arriba | Staff | Directorio | Redacción
Archivo | Versión impresa | Normas comunitarias | Tarifas | Defensor del lector | Mediakit | RSS
Atención al cliente | Aviso de privacidad | Protección de datos
""",
    "navigation": """
Inicio | Portada | Menú | Buscar | Búsqueda | Buscador | Ir al contenido | Saltar al contenido
Ir al contenido principal | Pasar al contenido principal | Iniciar sesión | Inicia sesión | Acceder | Entrar
Regístrate | Registrarse | Mi cuenta | Cerrar sesión | Cerrar | Abrir | Volver | Siguiente | Anterior | Ver más
Ver todo | Ver todos | Mostrar más | Cargar más | Más | Más información | Saber más | Leer más | Seguir leyendo
En vivo | En directo | Directo | Última hora | Lo último | Noticias | Últimas noticias | Actualidad | Secciones
Vídeos | Videos | Vídeo | Fotos | Galerías | Galería | Fotogalería | Podcasts | El tiempo | Clima | Juegos
Pasatiempos | Horóscopo | Programación | Newsletters | Edición impresa | Ediciones | Temas | Sí | No | Cancelar
Aceptar | Cargando | Radio | Servicios | Clasificados | Loterías | Cartelera | Temas del día | Especiales
Ver más noticias | Noticia anterior | Noticia siguiente | Siguiente noticia
Omitir para ir al contenido principal | Nota anterior | Nota siguiente | Entrada siguiente
Estás escuchando En vivo
""",
    "newsletter": """
Boletín | Boletines | Suscríbete al boletín | Suscríbete a nuestro boletín | Suscríbete a la newsletter
Newsletter | Recibe las noticias | Recibe nuestro boletín | Tu correo electrónico | Introduce tu email
Apúntate | Apuntarme | Alertas | Activar notificaciones | Recibe nuestras notificaciones
Únete a nuestro canal de WhatsApp | Gracias por suscribirte
Regístrate para más contenido como este
Mantente informado | Activa las notificaciones
Todas las noticias en tu celular | Las noticias en tu correo | Recibe las noticias en tu correo
""",
    "subscription": """
Suscríbete | Suscribirse | Suscribirme | Suscripción | Suscripciones | ¿Ya eres suscriptor?
¿Ya eres suscriptor? Inicia sesión | Ya soy suscriptor | Hazte socio | Hazte premium | Solo para suscriptores
Exclusivo para suscriptores | Exclusivo suscriptores | Contenido exclusivo | Apóyanos | Dona | Donar
Haz tu donación | Prueba gratis | Sigue leyendo | Para seguir leyendo | Premium | Ver ofertas | Suscriptores
Hazte suscriptor
Suscríbete para leer la noticia completa | Suscríbase para leer la noticia completa
""",
    "advertisement": """
Anuncio | Anuncios | Contenido patrocinado | Patrocinado | Patrocinado por | Branded content
Contenido de marca | Continúa después de la publicidad | La noticia continúa después de la publicidad
Espacio patrocinado | Te recomendamos Taboola | Enlaces patrocinados | Ofrecido por | Contenido ofrecido por
""",
    "player": """
Reproducir | Reproducir vídeo | Reproducir video | Ver vídeo | Ver video | Pausa | Pantalla completa | Silenciar
Audio | Activar sonido | Ampliar | Ampliar imagen | Ver galería
El siguiente vídeo empieza en 5 segundos | Siguiente vídeo en 5 segundos | Escucha el audio de esta nota
""",
    "related_label": """
Relacionado | Relacionados | Relacionada | Noticias relacionadas | Artículos relacionados | Notas relacionadas
Contenido relacionado | Temas relacionados | Lee también | Lea también | Leer también | Te puede interesar
Te podría interesar | Te puede gustar | También te puede interesar | También te puede gustar
También te recomendamos | Puede interesarte | Le puede interesar | Quizás te interese | Para saber más
Más noticias | Más leídas | Más leídos | Lo más leído | Lo más visto | Las más leídas | Lo más popular
Lo más compartido | Más vistas | Lo más comentado | Más populares | Recomendado | Recomendados | Recomendamos
Te recomendamos | Recomendaciones | No te pierdas | No te lo pierdas | Tendencias | Destacados | Destacadas
Últimas entradas | Entradas recientes | Entradas relacionadas | Más sobre | Más en | Más de | Sobre este tema
Ver también | Otras noticias | Además | Lo último en
Publicaciones relacionadas | Más de esta sección
""",
    "keywords_label": """
Etiquetas | Archivado en | En este artículo | Etiquetado | Tags | Más sobre este tema | Temas de la noticia
Temas en esta nota | Palabras clave | Etiquetado como
""",
    "cookie_notice": """
Aceptar todo | Aceptar todas | Aceptar y continuar | Acepto | Rechazar | Rechazar todo | Configurar
Aceptar cookies | Aceptar y cerrar | Gestionar opciones | Más opciones | Personalizar
""",
    "byline": """
Por | Por la redacción | Autor | Autora | Escrito por | Agencias | EFE | Europa Press | Por EFE | Por Redacción
Corresponsal | Enviado especial | Enviada especial | Redactor | Redactora | Periodista | Agencia EFE
Corresponsal en
""",
    "credit": """
Foto | Imagen de archivo | Foto de archivo | Crédito | Cortesía | Fuente externa | Imagen
""",
    "published": """
Publicado | Publicado el | Publicada | Fecha | Hoy | Ayer | Fecha de publicación
""",
    "updated": """
Actualizado | Actualizado el | Actualizada | Última actualización | Act. | Modificado
""",
    "counter": """
Tiempo de lectura | Visitas | Compartidos | Lecturas
""",
    "copyright": """
Todos los derechos reservados
""",
    "author_bio": """
Sobre el autor | Sobre la autora | Sobre la firma | Acerca del autor | Ver biografía | Ver todos sus artículos
""",
}

WHOLE_LINES = {
    "share": """
Compartir este artículo | Compartir en Bluesky | Compartir en Threads | Compartir por correo electrónico
Enviar por correo electrónico | Enviar a un amigo | Copia el enlace | ¡Enlace copiado! | El enlace ha sido copiado
Enlace copiado al portapapeles | Copiado al portapapeles | Guardar noticia | Guardar para después
Guardar en favoritos | Agregar a favoritos | Artículo guardado | Noticia guardada | Leer después | Imprimir artículo
Imprimir noticia | Versión para imprimir | Descargar PDF | Regalar noticia | Escuchar noticia | Escucha la noticia
Escucha esta nota | Escuchar nota | Aumentar texto | Reducir texto | Tamaño de letra | Tamaño de texto | Siguiendo
Síguenos en Google | Síguenos en Google Discover | Síguenos en redes sociales | Síguenos en nuestras redes
Síguenos en nuestras redes sociales | Seguir en Google | Seguir autor | Seguir tema | Sigue este tema
Añádenos como fuente preferida | Añádenos como fuente preferida en Google | Añadir como fuente preferida de Google
Agréganos como fuente preferida | Hazte fan | Sigue el canal | Reportar un error | Reporta un error
Informar de un error | ¿Ves algún error? | ¿Has visto algún error? | Corregir esta noticia | Enviar corrección
¿Te gustó este artículo? | ¿Te gustó la nota? | ¿Te ha resultado útil este artículo? | ¿Te ha parecido interesante?
Valora este artículo | No me gusta | Me interesa | Insertar | Compartir vídeo | Compartir nota | Comparte en redes
Compártelo en
Compartir esto | Me gusta esto | Comparte esto | Lo siento, tu blog no puede compartir entradas por correo electrónico
Ver esta publicación en Instagram | La entrada no fue enviada. ¡Comprueba tus direcciones de correo electrónico!
""",
    "comments": """
Leer comentarios | Ocultar comentarios | Ir a comentarios | Escribe tu comentario | Escribir un comentario
Dejar comentario | Añade un comentario | Agregar comentario | Publicar el comentario | Enviar comentario
Aún no hay comentarios | Sé el primero en comentar | Se el primero en comentar | Sea el primero en comentar
Comentarios cerrados | Los comentarios están cerrados | Comentarios desactivados | Normas de la comunidad
Para comentar debes estar registrado | Debes iniciar sesión para comentar
Debes iniciar sesión para publicar un comentario | Reportar comentario | Denunciar | Denunciar comentario
Más recientes | Más antiguos | Más valorados | Mejor valorados | Ordenar por | Cargar más comentarios
Únete a la conversación | Participa en la conversación | Danos tu opinión | Tu nombre | Sitio web
Tu opinión nos importa | Moderado por la comunidad
Recibir un correo electrónico con los siguientes comentarios a esta entrada
Recibir un correo electrónico con cada nueva entrada | Aprende cómo se procesan los datos de tus comentarios
Deja una respuesta Cancelar la respuesta
""",
    "newsletter": """
Suscríbase a nuestro boletín | Apúntate a nuestra newsletter | Apúntate gratis | Regístrate gratis | Quiero recibirla
Quiero suscribirme | Recibir newsletter | Recibe las últimas noticias | Recibe las principales noticias del día
Las noticias más importantes del día | Lo más importante del día | Introduce tu correo electrónico
Introduzca su correo electrónico | Introduce un correo electrónico válido | Introduce un email válido
Ingresa un correo electrónico válido | Ingresa tu correo electrónico | Ingresa tu email
Ingrese su correo electrónico | El correo electrónico no es válido | Correo electrónico no válido | Tu email
Dirección de correo electrónico | ¡Gracias por suscribirte! | Gracias por registrarte | Te has suscrito correctamente
Tu suscripción se ha realizado correctamente | Suscripción realizada con éxito
Revisa tu correo para confirmar la suscripción | Ha ocurrido un error
Ha ocurrido un error. Inténtalo de nuevo más tarde | Se ha producido un error | Ocurrió un error
Inténtalo de nuevo más tarde | Todas las newsletters | Ver todas las newsletters | Nuestras newsletters
No te pierdas nada | No te pierdas ninguna noticia | Activar alertas
¿Querés recibir notificaciones de alertas? | ¿Quieres recibir notificaciones?
Recibir alertas | Recibir notificaciones
Descargar la app | Abrir en la app | Disponible en Google Play | Descargar en App Store | Consíguelo en Google Play
Canal de WhatsApp | Nuestro canal de WhatsApp | Acepto recibir comunicaciones comerciales | Darse de baja
Mantente al día | Entérate primero
He leído y acepto la política de privacidad | He leído y acepto las condiciones
""",
    "subscription": """
Suscríbete ahora | Suscríbete ya | Inicia sesión para seguir leyendo | Solo suscriptores
Noticia exclusiva para suscriptores | Para suscriptores | ¿Ya estás suscrito? | ¿Ya eres usuario registrado?
¿Ya tienes cuenta? | ¿Ya tienes una cuenta? | ¿Ya está suscrito? | ¿Eres suscriptor? | ¿Aún no eres suscriptor?
¿Todavía no eres suscriptor? | Inicie sesión | Ingresar | Accede | Identifícate | Crear cuenta | Crea tu cuenta
Crea una cuenta | Crear una cuenta gratis | Regístrese | Olvidé mi contraseña | Continuar leyendo | Continúa leyendo
Lee sin límites | Leer sin límites | Acceso ilimitado | Acceso ilimitado a todos los contenidos | Lectura sin límites
Ver planes | Ver oferta | Ver suscripciones | Ver opciones de suscripción | Elige tu suscripción | Elige tu plan
Oferta especial | Oferta limitada | Oferta exclusiva | Primer mes gratis | Cancela cuando quieras | Sin permanencia
Sin compromiso de permanencia | Hazte socia | Haz una donación | Colabora con nosotros | Gestionar suscripción
Mi suscripción | Regalar suscripción | Suscripción digital | Suscripción anual | Suscripción mensual
Ver edición impresa | Has alcanzado el límite de artículos gratuitos | Límite de artículos alcanzado
Entrar con Google | Continuar con Google | Continuar con Apple | Continuar con Facebook | Navegar sin publicidad
Tu suscripción se está usando en otro dispositivo | Esta funcionalidad es exclusiva para registrados
""",
    "advertisement": """
La nota continúa después de la publicidad | El artículo continúa tras la publicidad | Fin de la publicidad
Cerrar publicidad | Saltar publicidad | Contenido promocionado | Presentado por | En colaboración con
Enlaces promovidos | Enlaces Promovidos por Taboola | Por Taboola | Publirreportaje | Contenido comercial
Nuestros partners | Ver oferta en Amazon | Enlace de afiliado | Comprar ahora
""",
    "player": """
Ver el video | Mira el video | Escuchar audio | Pausar | Activar el sonido | Subtítulos | Velocidad de reproducción
Siguiente vídeo | Próximo video | Video siguiente | Reproducción automática | El vídeo no está disponible
Este vídeo no está disponible | Video no disponible | El audio no está disponible | Cargando vídeo | Cargando video
Cargando reproductor | Escuchar ahora | Escuchar podcast | Escucha el episodio | Todos los episodios
Ver todos los episodios | Todos los vídeos | Más vídeos | Ver en directo | Mira en vivo | Escucha en directo
Transcripción | Descargar audio | Voz generada por IA | Audio generado con IA
Audio generado por inteligencia artificial | Compartir audio | Cerrar vídeo | Abrir reproductor | Cerrar reproductor
Omitir anuncio
""",
    "related_label": """
También te podría interesar | Te podría gustar | Quizá te interese | También le puede interesar
Otras noticias que te pueden interesar | Más noticias que te pueden interesar | Noticia relacionada
Artículo relacionado | Contenidos relacionados | Más sobre el tema | Más noticias de | Otros artículos | Otras notas
Más vistos | Lo + leído | Lo más leído hoy | Lo más leído del día | Lo más reciente | Lo más nuevo
Últimas publicaciones | Últimos artículos | Noticias destacadas | Destacado | Te recomendamos leer | Le recomendamos
Nuestra selección | Selección del editor | Recomendado para ti | Recomendado para usted | Recomendaciones para ti
Leé también | Lee más | Lea más | Ver todas las noticias | Vea también | Mira también | Mirá también | No se pierda
Para leer más | Noticias de hoy | Noticias del día | En portada | En esta nota | Anterior noticia | Artículo anterior
Artículo siguiente | Entrada anterior | Siguiente entrada | Lecturas recomendadas | Lo mejor de | Vídeos destacados
En imágenes | Fotogalerías | Más historias | Otras noticias de | Ver más artículos | Más artículos
Contenido recomendado | Noticias recomendadas
Populares
""",
    "keywords_label": """
Temas de la nota | Temas en este artículo | Temas del artículo | Noticias sobre | Los temas de
Conocé The Trust Project | Temas que aparecen en esta nota | Seguir temas | Temáticas
""",
    "navigation": """
Saltar al contenido principal | Ir al menú | Ir al buscador | Ir al pie de página | Saltar a navegación
Menú principal | Abrir menú | Cerrar menú | Mostrar menú | Buscar en | ¿Qué estás buscando? | ¿Qué buscas?
Abrir buscador | Cerrar buscador | Página siguiente | Página anterior | Página principal | Imagen siguiente
Imagen anterior | Foto siguiente | Ver galería completa | Ver fotos | Ver todas las fotos | Abrir galería
Cerrar galería | Ampliar foto | Galería de fotos | Galería de imágenes | Infografía | Todas las secciones
Mostrar menos | Ver menos | Leer menos | Cargar más noticias | Mi perfil | Mis noticias | Noticias guardadas
Mis favoritos | Elige edición | Cambiar edición | Edición España | Edición América | Selecciona tu edición
Crucigramas | Sudokus | Esquelas | Necrológicas | Programación TV | Guía TV | Tienda | Votar | Ver resultados
Estás en | Usted está aquí | Modo oscuro | Modo claro | Seleccionar idioma | Leer la noticia completa
Leer nota completa | Ver nota completa | Leer artículo completo | Omitir
Home
Navegación de entradas | Elegir el mes | Elegir la categoría | ¡Bienvenido! Ingresa en tu cuenta
Deja vacío este campo si eres humano | Búsqueda avanzada
""",
    "footer": """
Condiciones de contratación | Preferencias de privacidad | Contacta | Contacte con nosotros | ¿Quiénes somos?
Quienes somos | Anúnciese | Anuncie con nosotros | Tarifas publicitarias | Bolsa de trabajo | Centro de ayuda
Atención al suscriptor | Código de ética | Libro de estilo | Principios editoriales | Política editorial
Política de correcciones | Política de rectificación | Canal ético | Canal de denuncias | Cartas al director
Venta de contenidos | Licencias de contenidos | Mapa del web | Canales RSS | Webs del grupo | Otras webs del grupo
Nuestros medios | Sitios de interés | Síguenos en las redes | Certificado por OJD | Auditado por Ojdinteractiva
Kiosko | Hemeroteca digital | Edición digital | Editor responsable | Registro de la propiedad intelectual
Número de edición | Defensor de la audiencia
""",
    "cookie_notice": """
Aceptar todas las cookies | Rechazar todas | Rechazar cookies | Continuar sin aceptar | Rechazar y suscribirse
Configuración | Configurar preferencias | Gestionar preferencias | Guardar preferencias | Guardar configuración
Ver preferencias | Ver socios | Lista de socios | Valoramos tu privacidad | Tu privacidad es importante para nosotros
Tu privacidad nos importa | Utilizamos cookies | Usamos cookies | Esta web utiliza cookies
Permitir todas las cookies | Solo cookies necesarias | Cookies necesarias | Confirmar selección
""",
    "byline": """
Autores | Redactor jefe | Redactora jefa | Colaborador | Colaboradora | Publicado por | Redacción digital
Redacción web | Redacción Deportes | Por Agencias | Agencias / Redacción | Editora | Coordinadora | Columnista
Opinión de | Entrevista de | Una información de | Noticia elaborada por | Servicio especial | De nuestro corresponsal
""",
    "author_bio": """
Sobre los autores | Acerca de la autora | Biografía del autor | Ver perfil | Ver más artículos del autor
Más del autor | Más artículos del autor | Todos los artículos del autor | Ver todas las entradas
Otros artículos del autor | Más de este autor | Notas del autor
""",
    "credit": """
Fotografía | Imagen ilustrativa | Foto ilustrativa | Créditos | Foto cedida | Imagen generada con IA
Imagen creada con IA | Captura de pantalla
Foto: Captura de pantalla
""",
    "updated": """
Actualizado a las
""",
    "editor_note": """
Nota del editor | Nota de la redacción | Nota de redacción | Fe de errores | Leer en inglés
Lea este artículo en inglés | Lee este artículo en inglés | Noticia en desarrollo | Noticia en ampliación
En ampliación | Esta es una noticia en desarrollo | Puedes leer el artículo original aquí | Resumen generado con IA
""",
}

READ_MORE = """
Para saber más | PARA SABER MÁS | Seguí leyendo | SEGUÍ LEYENDO | Seguir leyendo | Sigue leyendo | SIGUE LEYENDO
Lee también | Lea también | Lee además | Lea además | Leer también | LEE TAMBIÉN | LEA TAMBIÉN | Lee más
Lea más | Leer más | LEER MÁS | Ver también | Vea también | VEA TAMBIÉN | Mira también | Te puede interesar
TE PUEDE INTERESAR | Te podría interesar | También te puede interesar | Le puede interesar | Puede interesarle
Para saber más | MÁS INFORMACIÓN | Más información | Relacionado | Te recomendamos | Además
Noticia relacionada | PUEDES VER | Puedes ver | LEA | Lea | MIRA
No te pierdas | Sigue leyendo | Mirá también | Ver más | Conoce más | Entérate
Leé también | Además lee | También lee | También puedes leer | También puede leer | Le recomendamos | Nota relacionada
No deje de leer | No dejes de leer | Podría interesarte | Puede interesarte | Sugerimos leer | Te sugerimos leer
Le sugerimos leer | Lee aquí | Lea aquí | Leé más | Ver video | Ver vídeo | Mira el video | Vea el video
Lea la entrevista | Lee la entrevista | Lea el análisis | Lea el especial | Lea la opinión | Lea la primera parte
Artículo relacionado | Vea además | Más sobre este tema | Revisa también | Revise también | Descubre más
Más sobre esta noticia | Más sobre este artículo
"""

TAGS_BY_COLON = """
Temas | Más sobre
"""

TOPICS = """
Temas relacionados | Más sobre este tema
"""

BYLINE = """
Entrevista de | Por | Escrito por | Autor | Redacción de | Publicado por | Texto
Entrevista
Texto y fotos | Un reportaje de | Una entrevista de | Una crónica de | Una información de | Reportaje de | Análisis de
"""

UPDATED = """
Actualizado | Actualizado el | Actualizada | Última actualización | ACTUALIZADO | Act.
"""

PUBLISHED = """
Publicado | Publicado el | Publicada | Fecha | Creado | Fecha de publicación
"""

PRESS_CONTACT = """
Contacto de prensa | Contacto para prensa | Contacto para medios | Contacto para la prensa | Contacto de medios
Gabinete de prensa | Contacto prensa
"""

ABOUT = """
Acerca de | Sobre
"""

LISTS = """
Últimas noticias | Lo último
"""

HOME = """
Inicio | Portada | Home
"""

SECTIONS = """
Política | Economía | Deportes | Deporte | Internacional | Internacionales | Nacional | Nacionales | España
México | Mundo | Sociedad | Cultura | Opinión | Tecnología | Ciencia | Salud | Sucesos | Justicia | Educación
Medio ambiente | Clima | Espectáculos | Entretenimiento | Gente | Estilo | Viajes | Gastronomía | Fútbol
Negocios | Empresas | Finanzas | Local | Locales | Policiales | Seguridad | Televisión | Motor | América Latina
Estados Unidos | Europa | África | Asia | Oriente Medio | Defensa | Columnistas | Editorial
Judiciales | Actualidad | Provincias | Municipios | Tránsito | Nota roja | La entrevista | El análisis | Comunidad
Regionales | Interior
"""

FACT_BOX = """
Ficha | La ficha | Ficha técnica | Ficha del partido | Alineaciones | En cifras | El dato | Datos clave | Perfil
¿Sabías que
Encuesta
"""

FUNCTION_WORDS = """
de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o fue este ha sí
porque esta son entre cuando muy sin sobre ser también me hasta hay donde han quien desde nos durante está
según
"""

UNSURE = """
El tiempo | Clima | Juegos | Radio | Servicios | Temas | Sí | No | Directo | Especiales | Actualidad | Portada
Cartelera | Pasatiempos | Loterías | Noticias | Contacto | Ayuda | Privacidad | Archivo | Accesibilidad
Redacción | Directorio | Cookies | Staff | Subir | Tarifas | Comentario | Opina | Participa | Normas | Alertas
Dona | Donar | Suscripción | Además | Tendencias | Recomendaciones | Destacados | Para saber más | Sobre este tema
Hoy | Ayer | Fecha | Visitas | Lecturas | Imagen | Edición impresa | Última hora | Infografía | Crucigramas
Necrológicas | Esquelas | Tienda | Votar | Configuración | Quienes somos | Subtítulos | Transcripción | Temáticas
En portada | En imágenes | Fotografía | Créditos | Oferta especial | Oferta exclusiva | Acceso ilimitado
Sitio web | Destacado | Sudokus | Principios editoriales | Política editorial | Canal ético | Otras notas
Me interesa | Quiénes somos | Preguntas frecuentes
Populares | Siguiendo | Lo mejor de | Bolsa de trabajo | En esta nota
"""

SAID = "dijo dijeron afirmó aseguró explicó señaló contó preguntó respondió"
TOLD = "era eran fue fueron había habían estaba ella"

CAPTION_LABEL = "Pie de foto"
CREDIT_LABEL = "Fuente de la imagen"
