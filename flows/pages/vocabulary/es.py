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
No hay comentarios | Sin comentarios | No hay comentarios todavía
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
""",
    "newsletter": """
Boletín | Boletines | Suscríbete al boletín | Suscríbete a nuestro boletín | Suscríbete a la newsletter
Newsletter | Recibe las noticias | Recibe nuestro boletín | Tu correo electrónico | Introduce tu email
Apúntate | Apuntarme | Alertas | Activar notificaciones | Recibe nuestras notificaciones
Únete a nuestro canal de WhatsApp | Gracias por suscribirte
Regístrate para más contenido como este
Mantente informado | Activar notificaciones | Activa las notificaciones
""",
    "subscription": """
Suscríbete | Suscribirse | Suscribirme | Suscripción | Suscripciones | ¿Ya eres suscriptor?
¿Ya eres suscriptor? Inicia sesión | Ya soy suscriptor | Hazte socio | Hazte premium | Solo para suscriptores
Exclusivo para suscriptores | Exclusivo suscriptores | Contenido exclusivo | Apóyanos | Dona | Donar
Haz tu donación | Prueba gratis | Sigue leyendo | Para seguir leyendo | Premium | Ver ofertas | Suscriptores
Hazte suscriptor
""",
    "advertisement": """
Anuncio | Anuncios | Contenido patrocinado | Patrocinado | Patrocinado por | Branded content
Contenido de marca | Continúa después de la publicidad | La noticia continúa después de la publicidad
Espacio patrocinado | Te recomendamos Taboola | Enlaces patrocinados | Ofrecido por | Contenido ofrecido por
""",
    "player": """
Reproducir | Reproducir vídeo | Reproducir video | Ver vídeo | Ver video | Pausa | Pantalla completa | Silenciar
Audio | Activar sonido | Ampliar | Ampliar imagen | Ver galería
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

READ_MORE = """
Lee también | Lea también | Lee además | Lea además | Leer también | LEE TAMBIÉN | LEA TAMBIÉN | Lee más
Lea más | Leer más | LEER MÁS | Ver también | Vea también | VEA TAMBIÉN | Mira también | Te puede interesar
TE PUEDE INTERESAR | Te podría interesar | También te puede interesar | Le puede interesar | Puede interesarle
Para saber más | MÁS INFORMACIÓN | Más información | Relacionado | Te recomendamos | Además
Noticia relacionada | PUEDES VER | Puedes ver | LEA | Lea | MIRA
No te pierdas | Sigue leyendo | Mirá también | Ver más | Conoce más | Entérate
"""

TAGS_BY_COLON = """
Temas | Más sobre
"""

BYLINE = """
Entrevista de | Por | Escrito por | Autor | Redacción de | Publicado por | Texto
Entrevista
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
