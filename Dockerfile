# Builds the bot and puts it into a small image that runs as nobody in particular.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY global.json Directory.Build.props Directory.Packages.props BannedSymbols.txt .editorconfig appsettings.json ./
COPY Sdk/ Sdk/
COPY Bot/ Bot/
RUN dotnet publish Bot/Bot.csproj -c Release -o /app

# The Debian image has ICU and time zones, which languages and promised times need.
FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app ./
RUN mkdir /data && chown "$APP_UID" /data
USER $APP_UID
ENV Urls=http://+:5080 \
    Data__Folder=/data \
    TZ=Etc/UTC
VOLUME /data
EXPOSE 5080
HEALTHCHECK --interval=30s --timeout=10s --start-period=20s CMD ["dotnet", "Bot.dll", "health"]
ENTRYPOINT ["dotnet", "Bot.dll"]
